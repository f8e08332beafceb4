// Holds lewd words: the small patterns that a sexual remark is told by.
import type { PhrasePattern } from '../grammar/grammar.ts';
import type { WordClass } from '../grammar/word-class.ts';

/** Small classes that hold the patterns together. */
export const sexualShapeWords: readonly WordClass[] = [
  {
    name: 'lust-clothes',
    part: 'noun',
    words: `
      top, shirt, vest, pyjama, sock, t shirt, blouse, bra, trousers/trousers, pants/pants, knickers/knickers, skirt,
      dress, kilt, uniform, tunic, scrub, gown, fleece, jumper, jacket, coat, apron, glove, mask, boot, belt, tie,
      legging, jean, short, tight, stocking, clothes/clothes, kit, gear, outfit, costume, button, zip, lot, ppe,
      visor, layer`,
  },
  {
    name: 'lust-fine',
    words: `
      nice, lovely, cracking, great, fine, grand, smashing, amazing, perfect, tidy, massive, huge, firm, tight, fab,
      wicked, decent, quality, unreal, some, peachy, canny, belting, fit`,
  },
  { name: 'lust-hot', words: 'hot, fit, gorgeous, sexy, stunning, lush, tidy, tasty' },
  {
    name: 'lust-examine',
    words: `
      examine, check, inspect, wash, take, feel, rub, hold, touch, have, do, treat, nurse, inject, jab, prod, poke,
      probe, bathe, massage, listen, see, look, put, stick, visit, use`,
  },
  {
    name: 'lust-examined',
    words: `
      examined, washed, held, nursed, treated, bathed, scrubbed, inspected, handled, restrained, tied, undressed,
      searched, admitted, resuscitated, rescued, arrested, jabbed`,
  },
  {
    name: 'lust-overcome',
    words: 'scratch, bench, ride, ruin, wreck, boss, break, crush, spank, tie, cuff, choke, whip, smother, squash, pin',
  },
  { name: 'lust-favour', words: 'kiss, cuddle, snog, squeeze, twirl, feel, grope, smooch, fumble, flash' },
  { name: 'lust-greeting', words: 'hey, hi, hiya, hello, oi, alright, evening, morning' },
  {
    name: 'lust-greeted',
    words: 'beautiful, gorgeous, sexy, stranger, handsome, blondie, darling, princess, sweetcheeks',
  },
  {
    name: 'lust-lucky',
    words: 'lad, man, woman, husband, wife, boyfriend, girlfriend, bloke, fella, sod, bugger, git, beggar, girl, lass',
  },
  // What staff may do to a patient, and leave to do: "any day", "till I cannot walk".
  {
    name: 'lust-licence',
    words: `
      any time, anytime, any day, any night, any day of the week, whenever, wherever, anywhere, however, all night, all day long,
      all night long, as hard as, as often as, as long as she likes, as long as he likes, as rough as, harder, rougher,
      till i, until i, twice, twice nightly, sideways, backwards, back and front, front and back, front back, both ends,
      with no clothes, without the, with or without, in the dark, for free, raw, senseless, silly, into next week,
      if she wants, if he wants, if she asks nicely, if he asks nicely, on the house, and keep the change, no anaesthetic,
      no questions asked, in a heartbeat`,
  },
  {
    name: 'lust-reach',
    words: `
      ring, call, phone, contact, text, email, message, see, reach, help, tell, visit, fit, book, give, let, get, find, send, ask,
      offer, advise, write, show, explain, answer, support, teach, trust, drop, pick, bring`,
  },
  {
    name: 'lust-take',
    words: `
      ride, mount, climb, bend, wreck, ruin, lick, eat, devour, tap, smash, shag, bang, bonk, snog, straddle, rail, nail, destroy,
      spank, undress, strip, seduce, ravish, handcuff, motorboat, swing off, rock, drink`,
  },
  { name: 'lust-likes', words: 'want, wants, like, likes, fancy, fancies, pleases, chooses' },
];

/** Signs that are found by how words stand together. */
export const sexualShapes: readonly PhrasePattern[] = [
  {
    as: 'lust-told',
    match: [
      'i|we|he|they [=was|=were|=got|=had] =stripped|=weighed|=washed|=covered|=topless|=naked|=undressed|=examined|=told|=given|=left|=put|=made|=asked',
      '^ ~3 [=do|=does|=should|=will|=are|=can] =i|=they|=my|=we|=it',
      '[=do|=does] =you =have|=need|=do|=make|=let|=get|=wear|=take|=offer',
      'role|they|he [=apologised|=explained|=helped|=sorted|=kept|=checked|=covered]',
      '[=colour|=size] =bra|=gown|=is|=are|=do',
    ],
  },
  {
    as: 'lust-strip',
    match: [
      'your|his|=them|=those|=that [lust-clothes] =off|=down|=open|=undone',
      '=out|=without|=under|=underneath|=beneath|=inside|=up|=down =of|=all? your|his|=them|=those|=that [lust-clothes]',
      '=take|=get|=pull|=whip|=peel|=rip|=slip|=tear|=undo|=lose|=drop your|his [lust-clothes]',
    ],
  },
  {
    as: 'lust-praised',
    match: ['[lust-fine] =big|=wee|=little|=young? lust-body', '^ very* [lust-hot] =as|=af|he? $'],
  },
  {
    as: 'lust-person',
    match: ['[role:one]', '=that|=those [role|person]', '[=her|=him] !lust-body|lust-body-mild|=own'],
  },
  {
    as: 'lust-strip',
    match: '=take|=get|=whip|=slip|=drop =them|=em|=those [=off] =and|=love|=darling|=for|=nurse|=doctor|=sweetheart',
  },
  { as: 'lust-pet', match: '=girl|=girls|=lass|=lasses|=boy|=lad|=lads =like [=you] !=should|=need|=are =the? !=best' },
  { as: 'lust-do-me', match: '[=can|=could|=may] !not !i ~1 lust-examine ~2 my|i|we' },
  {
    as: 'lust-shape',
    match: [
      '[lust-greeting] ~1 lust-greeted',
      'i|=anyone|=else|=that|=all ~1 [=fancy|=fancies|=fancied|=fancying] ~1 he|you|role|person|=one',
      '=what a ~1 [lust-body]',
      '=sort|=kind|=pair =of [lust-body]',
      '[lust-body] =that =makes|=made|=could|=would|=should|=has|=stops|=launched',
      '=pinch|=pinched|=slap|=slapped|=smack|=smacked|=pat|=patted|=squeeze|=squeezed|=spank ~3 [lust-body]',
      '=another|=one|=good|=closer =more? =look =at ~3 [lust-body]',
      '=favourite|=best =part|=thing|=bit ~4 [lust-clothes|lust-body]',
      '=any|=anytime|=whenever|=wherever|=however|=anywhere =time? he|you ~1 [lust-likes]',
      '=any [lust-body] he|you lust-likes',
      'i ~2 [=pay|=love|=kill|=like|=wish|=want|=die] =to|=i =be|=was|=were =that|=her|=his|=those|=your',
      'i do? [=love|=like] =a =man|=woman|=bloke|=fella|=lad|=lass =who|=with|=in|=that',
      '[=here] =for ~4 lust-body|lust-body-mild',
      '=if he [be] the|=my =reward|=prize|=cure|=treatment|=medicine|=therapist|=nurse|=doctor',
      'role =with [=benefits]',
      '[=kick|=turf|=boot] ~2 =out =of =bed',
      '=with =that|=those|=them|=dem [=chest|=legs|=bum|=arse|=lips|=bod|=figure|=thighs|=curves|=rack|=backside]',
      'he|role|person =can|=could|=may [=put|=stick|=lay|=place] his|=his|=her ~1 =on|=in|=up|=round|=around|=over my',
      '^ ~1 =got|=get|=gets|=go|=goes [=hard|=stiff|=wet] ~1 =every|=watching|=looking|=thinking ~3 he|role|person|=sister|=that',
      'he|role|person|=this|=that|=one|=them =can|=could|=may !not|lust-reach ~2 i|my ~4, [lust-licence]',
      'i =would|=will !not ~1 [lust-take] the|this|=that|=your ~1 role|person|=one',
      'i =would|=will !not ~1 [lust-take] he !=home|=back|=out|=to|=in',
      '=bet ~1 he|you|they ~2 [=wild|=filthy|=dirty|=naughty|=packing|=kinky|=moans|=screams|=bendy|=flexible|=noisy|=loud|=insatiable|=goes]',
      '=that|=those|=them|his|your =mouth|=lips|=hands|=fingers|=thighs|=legs|=hips|=arms ~3 [=made|=built|=meant|=designed] =for ~1 !=lifting|=work|=sport|=football|=walking',
      '=which|=who|=one =of? ~2 =gives|=give|=has|=got ~2 =best [=head|=ride|=rack|=arse|=tits|=mouth|=hands]',
      '=bend|=bent|=lay|=throw|=pin|=have ~1 i|he|you|role =over|=across|=on|=against the|=my|=a ~1 [=desk|=bonnet|=worktop|=photocopier|=counter|=trestle|=filing|=sluice]',
      '=sooner|=rather|=prefer ~1 =look|=stare|=looking ~1 =at ~1 his|your|=those [lust-body|=chest|=legs|=bum|=behind]',

      '=what ~3 [=look|=looks] =like i =will|=would|=am',
      '=give =us|=me ~1 [lust-favour]',
      '[=look|=looks|=looking|=looked] very* =good|=class|=better|=fit|=unreal|=tidy|=amazing|=hot =in|=out ~1 =that|=those|=them|his|your',
      'i [would] =love|=like|=pay|=die =to =be|=get ~1 lust-examined =by he|you|=that|role',
      'i [=dream|=dreamt|=dreamed|=dreaming|=fantasise] =about|=of the|he|you|=that ~2 role|person',
      'he|you|=that|=those|role can [lust-overcome] i',
      '=like|=love =my [=women|=men] =like|=the',
      '=send ~4 [=round|=over] =to|=and|=for|=when|=after|=tonight|=later',
      '=lucky [lust-lucky] =that|=who|=gets|=goes|=has|=to|=having',
      '[=think|=thinking|=thought|=dream|=dreaming|=dreamt|=imagine|=picture] =about|=of? he|you|it|=that ~3 =night|=nights|=bed|=bath|=shower|=alone',
    ],
  },
  {
    as: 'lust-her-body',
    match: ['his|your|=those|=that|=them ~1 [lust-body]', '[lust-body] =on =her|=him|=you|=that|=it'],
  },
  {
    as: 'lust-her-looks',
    match: [
      "='s ~1 [lust-body]",
      'his|your|=those|=that|=them ~1 [lust-body-mild]',
      '[lust-body-mild] =on =her|=him|=you|=that',
    ],
  },
  {
    as: 'lust-would-her',
    match: [
      'i [would] !not|=recommend|=trust|=thank|=like|=say|=ask|=hope|=see ~1 he|=that|=those|=them|you',
      'i [would] !not|=recommend|=trust|=thank|=like|=say|=ask|=hope|=see ~2 his|your',
      '^ [would] =let|=have|=take|=give|=ride|=climb|=eat|=do|=pay',
    ],
  },
  {
    as: 'lust-looks',
    match: [
      'he|you|role:one|=one be? =so|=dead|=well|=absolutely|=pure|=just? [=gorgeous|=stunning|=beautiful|=fit|=hot]',
      '[lust-hot|=pretty|=beautiful|=handsome] =little|=young|=big|=wee? role|=thing',
      '[lust-hot] =little|=young|=big|=wee? person:one',
    ],
  },
  {
    as: 'lust-would',
    match: [
      'i [=said|=says] ~1 =i ~1 =would|=will|=could !not|lust-reach ~1 you',
      'i [=said|=says] ~1 =you =first|=next|=too',
      '^ ~2 [=would] ~1 $',
      '[=would] $',
      'he|you [would|can] ~1 =get =it',
    ],
  },
];
