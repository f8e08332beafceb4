// Holds wordings of violence at home, of abuse and of threats.
import { type CrisisPattern, NO_DANGER } from './crisis-pattern.ts';

const PLAIN = [...NO_DANGER, 'leisure', 'scolded', 'workout', 'heard-of', 'past-time'] as const;

/** Somebody in another's hands: who holds, hurts or lures whom, and who is on the way to do harm. */
export const keptPatterns: readonly CrisisPattern[] = [
  {
    id: 'hurts-at-home',
    certainty: 'possible',
    because: 'tells of violence now',
    wide: true,
    figurative: true,
    unless: PLAIN,
    match: [
      'at-home|he ~3 [hurts] !after-hurt ~1 my|our|the? ~1 victims !after-hurt',
      'victims ~2 be|=gets|=getting|=get|=been ~2 [hurts] ~2 =by ~3 at-home|he',
      `[=bruise|=bruises|=bruising|=bruised|=fractured|=cut] ~14+ at-home|he ~6
        =says|=said|=hit|=hits|=temper|=drunk|=drinking|=angry`,
      '=two|=a|=another|=more|=new|=fresh ~1 =black [=eye|=eyes] ~12+ he|at-home',
      '[cover-story] ~12+ =say|=says|=tell|=told|=always|=truth|=again|=usual|=believe|=believes|=worse',
      '=say|=says|=tell|=told|=telling ~5 [cover-story]',
      `=it|=he|=things ~2 be|=got|=gets|=getting ~1 [=worse] ~3 =since|=when ~3 i ~2
        =pregnant|=fell|=expecting|=left|=told`,
    ],
  },
  {
    id: 'held-at-home',
    certainty: 'possible',
    because: 'tells of violence now',
    wide: true,
    unless: PLAIN,
    match: [
      'at-home|he ~2 [keeps-it] ~1 my|=the|=her|=our|=all ~1 kept-thing !=safe|=number|=for|=warm|=charged|=details',
      `at-home|he ~2 [keeps-it] ~1 my|=the|=her|=our|=all ~1 =phone|=mobile|=keys|=key|=laptop|=shoes|=card ~10+
        =let|=locked|=out|=writing|=help|=using|=police|=leave|=scared|=library|=allowed|=speak`,
      'at-home|he ~2 [=keeps|=hides|=has] =the ~1 =key|=keys $',
      `at-home|he ~3 =will|=wo|=does|=would|=wont|=is|=never|=never|=wouldnae|=willnae ~1 not|=never ~1
        [=let|=letting|=allow] ~1 =me|=us|=her|=him ~2
        =through|=out|=leave|=near|=eat|=sleep|=wash|=see|=speak|=talk|=use|=answer|=call|=ring|=work|=anywhere|=have|=go|=come`,
      'i ~1 be not [=allowed] ~3 =out|=leave|=friends|=phone|=money|=speak|=anywhere ~16+ he|at-home',
      'he|at-home ~12+ i ~1 be not [=allowed] ~3 =out|=leave|=friends|=phone|=money|=speak|=anywhere|=doctor',
      `he|at-home ~1 =says|=said|=threatens|=threatened|=reckons|=told ~5 =if|=when i ~3
        [=tell|=leave|=left|=go|=report|=say|=call|=ring|=speak|=talk] ~8+
        =take|=kill|=hurt|=burn|=find|=lose|=get|=never|=deported|=regret`,
      `=if i ~3 [=tell|=leave|=report|=speak|=call] ~8+ he|at-home|they ~1 =will|=would|=says|=gonna ~2
        =take|=kill|=hurt|=burn|=find|=hunt|=deport|=beat`,
      `he|at-home ~2 [=watches|=follows|=tracks|=controls|=monitors] ~1 =me|=everything ~8+
        =all|=always|=every|=everywhere|=scared|=toilet|=phone|=writing`,
      `he|at-home ~2 [=checks|=reads|=tracks|=monitors|=controls] ~1 =my ~1
        =phone|=messages|=mileage|=emails|=bag|=receipts|=pockets|=bank|=money|=texts !=out|=to|=for`,
      `i ~1 be ~2 [=writing|=typing|=messaging|=texting] ~6
        =toilet|=bathroom|=library|=neighbours|=secret|=friends|=friend`,
      'i be ~2 [=scared|=frightened|=terrified|=afraid|=feart|=petrified] =of ~1 my ~1 at-home|=son|=daughter|=ex $',
      `i be ~2 [=scared|=frightened|=terrified|=afraid|=feart|=petrified] =of ~1 my ~1 at-home|=son|=daughter|=ex
        =and|=now|=again|=when|=tonight|=but|=because|=cos|=he`,
      `at-home ~3 [=drunk|=drinking|=pissed|=steaming|=wasted|=legless|=high] ~6+
        =comes|=hits|=starts|=me|=us|=mum|=mam|=scared|=smashes|=violent|=angry`,
      `he|at-home ~1 =makes|=made|=forces|=forced ~1 =me|=us|=her|=him
        [=sleep|=eat|=beg|=strip|=kneel|=watch|=touch|=sit|=stand|=wash|=do|=lie|=undress] ~8
        =floor|=things|=after|=shed|=outside|=secret|=naked|=permission|=stuff|=garage|=hours|=him|=dark`,
      'at-home|they ~1 =has|=have|=got my|=our [=passport|=passports|=papers|=visa]',
      'at-home ~3 [=knows|=found|=tracked|=worked] ~1 =out|=down ~1 =where|=us|=me ~4',
      'at-home ~3 [=knows] ~1 =where ~1 i|we ~3 =live|=lives|=moved|=work|=am|=are|=staying',
      'at-home ~8+ be|=been ~1 =sat|=parked|=waiting|=hanging|=stood|=sitting ~1 [=outside]',
      'at-home|he ~2 =come|=comes|=came|=gets|=climbs|=creeps ~1 =in|=into ~1 =my|=her|=our ~1 [=bed|=room|=bedroom]',
      `he|at-home ~3 =will|=wo|=does|=would|=wont ~1 not ~1 [=let] ~1 my|the|our ~1 victims ~1
        =eat|=sleep|=out|=leave|=wash|=see|=go|=near|=have`,
      `he|at-home ~3 [=locks|=locked|=lock|=shuts|=shut|=left|=leaves|=leaving|=tied|=ties|=chained|=keeps|=kept] ~2
        victims|small-one|helpless ~1 =in|=out|=on|=up|=to ~2
        =shed|=garage|=garden|=cellar|=cupboard|=dark|=car|=own|=outside|=bathroom|=chair|=bed|=wet|=cold|=loft|=cage`,
      `at-home ~3 =taking|=takes|=took|=nicking|=stealing|=spends ~1 =all? =her|=his|=their|=my
        [=money|=pension|=savings|=benefits|=wages]`,
      `=carer|=carers|=son|=daughter|=partner ~4 =handles|=handling|=grabs|=treats ~2 =him|=her|=me|=them ~2
        [=rough|=roughly|=dirt|=dog]`,
      '=dealers|=gang|=lads|=men|=they|=junkies|=crackheads ~4 =in =my [=flat|=house|=home] ~6+ not =go|=leave',
      '=if ~3 not =have ~3 [=nobody|=none|=one] ~1 =will|=can|=else|=gets',
      `he|at-home ~2 [=squeezes|=squeezed|=grabs|=grabbed|=presses|=holds|=held|=puts] ~3 =my|=her ~1
        =throat|=neck|=windpipe`,
      `he|at-home ~3 =say|=says|=said|=threatened|=threatens|=threatening|=swears|=swore ~6
        [=finish|=kill|=bury|=murder|=end] ~1 =me|=us !=off|=with|=laughing`,
      'he|at-home ~2 have|=got ~1 [=form|=history] =for|=of ~2 hits:ing',
      '=text|=message|=texted|=messaged ~4 [=help] ~10+ not ~3 =get|=reach|=answering|=answer|=hold|=through',
      'at-home he ~1 [=hit|=beat|=hits|=beats] ~3 =since|=always|=again|=every|=all|=me|=i',
      '=even ~1 =this i ~1 be ~1 [=writing|=typing]',
      `=parents|=family|=dad|=father|=mum|=mother|=uncle|=uncles|=they|=brothers|=brother ~16+ =me|=i|=sister|=her ~8+
        [weds] ~12+ by-force`,
      `by-force ~12+ =me|=i|=sister|=her ~6 [weds] ~10+
        =man|=cousin|=him|=someone|=somebody|=saturday|=sunday|=friday|=week|=weekend|=month`,
      '=kill|=hurt|=beat|=disown|=murder ~3 =me|=her ~8+ [weds]',
      '=kill|=hurt|=beat|=disown|=murder ~3 =me|=her ~6+ not ~1 [weds]',
      'not|=refuse|=refusing ~2 [weds] ~8+ =kill|=hurt|=beat|=disown|=murder ~3 =me|=her',
      `=make|=makes|=made|=making|=forced|=force ~1 =me|=us|=them ~2
        [=clean|=work|=beg|=steal|=sell|=carry|=deliver|=sleep|=cook] ~14+ =no|=not ~3
        =money|=wages|=pay|=paid|=passport|=leave|=out|=go`,
      `[=passport|=passports|=papers] ~16+ =make|=makes|=made|=no|=lock|=work|=not ~4
        =me|=us|=money|=wages|=paid|=leave|=out|=clean`,
    ],
  },
  {
    id: 'child-in-hands',
    certainty: 'possible',
    because: 'a child may be in danger',
    wide: true,
    unless: PLAIN,
    match: [
      `=baby|=babby|=kids|=bairns|=bairn|=children|=weans|=wean|=toddler|=child ~6+
        [=crying|=screaming|=greeting|=greetin|=wailing|=sobbing] ~10+ =hours|=alone|=nobody|=empty|=own|=since|=no ~3`,
      `=man|=bloke|=someone|=somebody|=he|=guy|=lad|=stranger|=people|=coach|=teacher ~3
        [gets-at]
        ~5 small-one ~8+ lures`,
      `small-one ~6 [=sent|=sending|=asked|=sends|=send] ~8 lures ~8+
        =man|=bloke|=online|=game|=older|=snap|=snapchat|=insta|=discord|=roblox|=someone|=he|=stranger`,
      `=man|=bloke|=someone|=somebody|=stranger|=guy|=men|=van ~2 =tried|=trying|=tries ~1 =to?
        [=get|=drag|=pull|=grab|=snatch|=take|=lure|=entice] ~4 small-one|=her|=him|=me|=them ~3 =into|=in|=away`,
      `small-one ~12+ [=owes|=debt|=dealing|=dealers|=shotting] ~4
        =them|=dealer|=money|=dealers|=gang|=lads|=county|=gear|=drugs|=for`,
      `=carrying|=running|=dealing|=selling|=holding ~1 =for|=drugs|=gear|=packages ~10+
        [=owes|=13|=14|=15|=12|=thirteen|=fourteen|=fifteen]`,
      `one-near ~4 =has|=got|=had|=with|=have ~3 [=bruises|=bruising|=marks|=burns|=welts] ~6
        =arms|=back|=neck|=fingers|=shaped|=legs|=face|=cigarette|=hand|=belt|=explain`,
      `[=meet|=meeting|=met] ~3 =man|=bloke|=guy|=someone|=lad|=older|=men ~3 =off|=from|=on|=online ~10+
        =11|=12|=13|=14|=15|=thirteen|=twelve|=fourteen`,
      'small-one ~6 [=picked] =up ~2 =by|=in ~4 =men|=cars|=car|=strangers|=older|=taxi|=taxis|=lads',
      'small-one ~10+ [=gone|=out|=off] ~1 =with ~2 =them|=men|=lads|=older|=him ~2 =again|=tonight',
      `small-one ~8+ [=mum|=mam|=dad|=mummy|=mother] ~1 have|=has|be|=will|=wo not ~2
        =woke|=woken|=wake|=waking|=moved|=moving|=up|=answering`,
      `i be ~3 =7|=8|=9|=10|=11|=12|=13|=14|=eleven|=twelve|=thirteen|=nine|=ten ~10+
        [=mum|=mam|=dad|=mummy|=stepdad|=nan] ~4 not|=hits|=hurts|=drunk|=asleep|=gone|=touches|=shouts|=needles`,
      `=kids|=children|=bairns|=weans|=baby|=toddler|=ones ~3 =left|=on|=by =their|=her|=his|=its [=own] ~6
        =house|=flat|=upstairs|=next|=below|=above|=all|=night|=since`,
    ],
  },
  {
    id: 'left-and-frail',
    certainty: 'possible',
    because: 'somebody at risk is missing',
    wide: true,
    unless: ['laugh', 'told-tale', 'study', 'found-again', 'heard-of', 'praise-plain'],
    match: [
      '=wrong [=bus|=train|=stop] ~14+ frail|=seen|=dark|=missing',
      'frail ~12+ =wrong [=bus|=train|=stop]',
      `=went|=gone|=popped|=nipped|=set|=left ~2 =for|=to|=out|=off ~14+
        [=muddled|=confused|=dementia|=forgets|=forgetful|=alzheimers|=wanders|=autistic|=section|=sectioned|=barefoot|=shoes|=slippers|=nightie]`,
      `=not =in =his|=her|=their [=room|=bed|=cot] ~14+
        =door|=gone|=pyjamas|=window|=phone|=note|=missing|=find|=coat|=pjs`,
      'one-near ~6 [has-left] ~16+ frail',
      'one-near ~10+ frail ~12+ [has-left]',
      '^ ~2 [has-left] ~14+ frail',
    ],
  },
  {
    id: 'mind-astray',
    certainty: 'possible',
    because: 'tells of a mind in an emergency',
    wide: true,
    figurative: true,
    unless: [...PLAIN, 'swims'],
    match: [
      'one-near ~3 [=naked|=starkers] ~5 =street|=road|=garden|=shouting|=running|=outside|=roof',
      `[=walls|=radiator|=mirror|=telly|=kettle|=plugs|=television|=lamp] ~3
        =whispering|=talking|=telling|=told|=says|=speaking|=whispers ~3 =me|=my|=to`,
      `[=angels|=demons|=voices|=jinn|=spirits|=shadows|=whispers|=voice] ~2
        =said|=say|=says|=saying|=told|=tell|=telling|=want|=wants ~3 =tonight|=me|=do|=now|=it|=time|=jump|=go|=us`,
      `one-near ~4 =sniffing|=sniffed|=huffing|=inhaling ~1
        [=gas|=glue|=aerosols|=deodorant|=petrol|=solvents|=nitrous|=butane]`,
      `i ~3 =feel|=want|=wanting|=thoughts|=urge|=urges|=scared|=going|=gonna|=might|=frightened|=could ~3
        [=hurting|=killing|=stabbing|=attacking|=hurt|=kill|=stab|=attack|=shake|=strangle] ~2
        =people|=staff|=someone|=somebody|=everyone|=anyone|=others|victims ~12+
        =stop|=help|=scared|=please|=frightened|=ashamed`,
      `=scared|=frightened|=terrified|=afraid ~2 i ~2 =might|=will|=am|=could|=ll ~3
        [=hurt|=hurting|=kill|=do|=harm|=shake|=snap|=hit] ~3 victims|=something|=someone|=somebody|=him|=her`,
    ],
  },
  {
    id: 'brings-arms',
    certainty: 'possible',
    because: 'tells of a threat to others',
    wide: true,
    figurative: true,
    unless: [...PLAIN, 'lost-property'],
    match: [
      `other ~8 will|going-to|=says|=bragging|=saying ~5 [=blow|=burn|=torch|=bomb|=shoot] ~1 =up|=down|=the ~2
        among-people|=house|=flat|=mosque`,
      '=everyone|=everybody|=they|=you|=world =will ~1 =know|=remember|=learn ~1 =his|=my|=her ~1 [=name]',
      'he|other ~6 =took|=taken|=grabbed|=loaded|=got|=has ~3 [=gun|=shotgun|=rifle|=machete|=axe|=crossbow] ~2 $',
      'one-near ~8 brings ~2 [arms] ~1 =into|=in|=to|=at|=down|=up|=tomorrow|=on|=and ~2 among-people',
      `one-near ~6 =says|=saying|=said|=threatening|=threatened|=posting|=posted|=wants|=planning|=talking ~8 [arms]
        ~6 among-people`,
      `one-near ~6 =says|=saying|=threatening|=posting|=planning|=talking ~5
        [=stab|=shoot|=kill|=stabbing|=shooting|=killing|=burn|=bomb] ~4
        =teacher|=teachers|=people|=everyone|=someone|=somebody|=them|=nurse|=doctor|=place|=school|=his|=her|=him|=my|=us`,
    ],
  },
];
