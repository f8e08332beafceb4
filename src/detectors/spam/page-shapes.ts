import { english } from '../grammar/english.ts';
import { type Grammar, grammar } from '../grammar/grammar.ts';
import type { Pattern } from '../grammar/pattern.ts';
import { FIGURE, markFigures } from './figures.ts';
import type { PageId } from './inappropriate-words.ts';
import { pageWords } from './page-classes.ts';

/** A shape of what is said beside a link to a kind of page; `helps` is what is said beside good ones. */
export interface PageShape extends Pattern {
  readonly id: PageId | 'helps';
}

const patterns: readonly PageShape[] = [
  {
    id: 'scheme',
    match: [
      '[swindle]',
      'multiply:base|multiply:ing your ~2 [=money|=cash|=pension|=savings|=wage|=wages|=income|=bitcoin|=investment]',
      'verify ~4 =to [=release|=receive|=redeliver|=unlock|=avoid|=keep|=collect|=restore|=reactivate|' +
        '=claim|=continue]',
      '[=redelivery|=redeliver|=reactivate|=reactivation]',
      '=survey|=questionnaire|=quiz|=poll ~6 claim ~4 [prize]',
      '=survey|=questionnaire|=quiz|=poll|=questions ~6 =bag|=earn|=nab|=score ~4 [prize]',
      '=answer ~3 =questions ~3 claim ~4 [prize]',
      '=bag|=nab|=scoop|=snag ~4 [prize]',
      'your ~4 [lure] ~6 trouble',
      '[trouble] ~3 =your ~3 lure',
      '[courier] ~6 trouble|lure',
      'verify ~4 [detail]',
      'verify:base ~3 your ~3 [lure]',
      'we ~4 =deliver|=reach|=contact ~3 your ~2 [lure]',
      'your ~3 [lure] ~4 =could|=can|=was not',
      'claim:base ~4 [prize] ~4, =here|=now|=today|=before|=at|=below',
      'claim:base|claim:ing your ~4 [prize]',
      'you ~5 [chosen] ~5 prize|lure|=claim|=collect|=pay|=receive|=click|=here|=for|=to',
      'you be ~4 [lucky-one]',
      'your ~2 =number|=name|=entry|=comment ~3 [=up|=drawn|=won|=picked|=chosen|=selected|=pulled]',
      '[=congratulations|=congrats|=tada|=woohoo] ~8, prize|chosen|lucky-one',
      '=click|=tap|=press ~6 [prize|lure]',
      '=is|=was it|this you ~3 [=video|=vid|=clip|=pic|=photo|=picture|=footage]',
      '[=video|=vid|=pics|=photos|=clip] ~3 of you',
      '=someone|=somebody|=who|=they ~4 =posted|=said|=shared ~4 [=you]',
      '=looked|=viewed|=visited|=viewing|=stalking|=stalks|=blocked ~3 your [=profile|=page]',
      '[money-system] ~6 multiply ~5 win-big|your|number',
      'multiply:base|multiply:ing ~3 your|a|number ~2 =money|=cash|=wage|=wages|=income|=savings|' +
        '=bitcoin|=tenner|=fiver [=into|=in|=by|=with|=overnight|=guaranteed|=now]',
      '[multiply] ~4 win-big ~4, =ask|=join|=start|=try|=click|=link|=no|=guaranteed|=here',
      '^ ~1 [=mum|=dad|=mam|=mom] ~8, =phone|=number|=new|=broke|=broken|=lost',
      '=tagged|=mentioned|=messaged|=sent|=leaked|=posted|=reported ~1 [=you|=your]',
      '=really [=you] $',
      '=owes|=owe [=you]',
      'you|i ~3 [chosen] =as|=for ~3 =shopper|=tester|=winner|=reviewer|=member',
      '=mystery [=shopper]',
      '=unless|=or you ~2 [verify]',
      'your ~6 [=unless]',
      'not =believe ~3 [who|=this|your|the]',
      '=what|=see|=how ~6 [=next|=happened|=caught|=shocking|=viral]',
      '=watch|=see|=find ~2 [=how|=what|=why]',
      '[=viral|=shocking|=unbelievable|=jaw|=scandal|=busted|=exposed|=omg]',
      '=made|=make|=earned|=earn|=making|=banked|=cleared [figure]',
      '=doing [=nothing]',
      '=official ~5 [prize|=giveaway|=competition|=draw|=winner|=winners]',
      'you have be? [chosen] $',
      '=put|=pop|=type|=key ~1 your|the|=a ~1 [=card|=bank|=pin|=details] =in|=details|=for|=here|=now',
      'number|figure [=mins|=minutes|=hours|=hrs] =left|=only|=to|=or|=and',
      '=in|=within number|figure [=mins|=minutes]',
      '=just|=only ~2 [=postage|=shipping]',
      '=cover|=pay ~3 [=postage|=delivery|=shipping|=p]',
      '=enter|=give|=submit|=send ~2 your [=card|=bank|=sort|=pin|=details|=nino|=number]',
      '=giving =away ~4 [prize]',
      '=cancel|=dispute|=refuse|=stop ~2 [=here|=now|=below|lure]',
      '[=earn|=earning|=earned|=profit|=income] ~5 win-big',
      '=last =chance|=day|=warning|=reminder|=notice ~8, [lure|prize]',
      '=avoid|=face|=facing|=risk ~2 [=fine|=penalty|=prosecution|=bailiffs|=court|=suspension|=closure]',
    ],
  },
  {
    id: 'health',
    match: [
      '[quack] ~2 =for|=against ~2 disease',
      '[crank]',
      '[disease] can|be ~2 =be? =undone|=reversed|=cured|=healed|=beaten|=melted|=gone',
      '=bin|=ditch|=chuck ~2 your|the|my [=inhaler|=inhalers|=pills|=drugs|=meds|=chemo|=insulin|' +
        '=statins|=glasses|=jab|=jabs]',
      '[=jabbed|=vaxxed|=unjabbed|=unvaxxed|=sheep|=sheeple|=purebloods|=pureblood]',
      'vaccine ~8 [=dropping|=collapsing|=dying|=collapse|=flies|=myocarditis|=clots]',
      '=came|=come|=coming|=got|=get ~2 =off ~2 [=it|=insulin|=statins|=tablets|=meds|=antidepressants|=medication] $',
      'cure ~4 [disease]',
      '[quack] ~5 cure|fight ~4 disease',
      'disease ~5 [cure:ed] ~3 =by|=with|=using|=naturally|=in',
      '[disease] ~4 =gone|=vanished|=disappeared ~3 =in|=after|=with|=thanks',
      '[quack] ~5 =instead|=better ~3 =chemo|=insulin|=doctors|=tablets|=meds|=jab|=drugs',
      '[vaccine] ~4 harm:base|harm:ed|harm:ing',
      '[vaccine] ~8 jab-ill',
      '[jab-ill] ~5 =by|=from|=after|=in ~2 vaccine',
      '[=truth|=proof|=evidence|=facts|=exposed|=exposes|=whistleblower|=bombshell|=really|=actually] ' +
        '~8 vaccine|doubted',
      'vaccine ~6 [=truth|=proof|=evidence|=exposed|=exposes|=whistleblower|=bombshell|=sheep|=sheeple]',
      '=toxic|=poison|=poisonous|=experimental|=untested|=useless|=deadly|=killer|=refuse|=bin|=avoid|' +
        '=boycott|=against|=no ~2 [vaccine]',
      '[doubted] ~2 be ~4 sham',
      '[doubted] sham',
      '[sham] of ~2 doubted',
      '=masts|=mast|=5g|=wifi|=fluoride|=chemtrails ~4 [harm]',
      '[=5g|=chemtrails|=nanobots|=graphene] ~6 harm|disease',
      'not want you|=us|=anyone|=people|=anybody ~2 =see|=seeing|=know|=knowing|=watch|=read|=hear|' +
        '=find [=this|=it|=about|=out|=here|=the]',
      'not =want you|=us|=anyone ~2 [=see|=seeing|=know|=knowing|=read|=watch]',
      '=before|=till|=until ~4 [deleted]',
      '=doctors|=doctor|=gps|=gp|=nhs|=pharma|=government|=they ~4 [hiding] ~6 cure|disease|vaccine|' +
        '=truth|=this|=it|=deaths|=figures|=numbers|=facts|=real',
      '=doctors|=pharma|=gps|=experts|=oncologists|=surgeons|=nurses ~2 [=hate|=hates|=fear|=furious|' +
        '=stunned|=baffled|=speechless]',
      '=doctor|=doctors|=gp|=gps|=consultant|=oncologist|=they|=nhs|=pharma ~1 not ~1 [=tell|=admit] you|=us',
      '[secret] ~8 disease|=doctors',
      'cure ~6 =in ~1 [=days|=weeks|=hours|=minutes]',
      '[=depopulation|=sheeple|=bioweapon|=plandemic|=scamdemic|=eugenics|=psyop|=illuminati]',
      '=bin|=ditch|=stop|=quit|=chuck|=refuse|=throw|=come ~4 [=chemo|=insulin|=meds|=medication|' +
        '=statins|=tablets|=inhaler|=inhalers|=vaccines|=antidepressants]',
    ],
  },
  {
    id: 'gore',
    match: [
      '=people|=man|=woman|=lad|=kid|=bloke|=fella|=lady|=drivers|=idiots ~2 [bloody] ~3 footage',
      'raw ~5 [footage] ~6 bloody',
      '[footage] ~8, bloody',
      'bloody ~6, [footage]',
      'raw ~4 [bloody] ~6, raw|footage',
      '[bloody] ~8, raw',
      '[=leaked|=uncensored|=uncut|=unblurred|=gruesome|=gory|=nsfl] ~6 footage',
      '=watch|=see|=seen ~6 [bloody] ~4 =live|=here|=full|=uncut|=uncensored|=slow|=close|=real',
      '=watch|=see =him|=her|=them|=man|=woman|=lad|=girl|=kid|=patient|=nurse|he|they ~2 [bloody]',
      '=watch|=see|=seen|=moment ~3 someone-there ~2 [plunge]',
      'footage ~4 someone-there ~2 [plunge]',
      'someone-there ~2 plunge ~8, [raw]',
    ],
  },
  {
    id: 'sex',
    match: [
      '[lewd]',
      '=watch|=see|=join|=cum|=come ~2 =me|=us|=she|=her ~4 [strip|bare]',
      '[strip] ~5 =cam|=live|=webcam|=you|=camera|=naked',
      '[=cam|=camming|=webcam] =with|=for =me|you|=us|=fun',
      'lusty ~2 [lover] ~6, hook-up',
      '[lusty] lusty|=local? lover',
      '[=horny|=sexy|=busty|=naughty|=randy|=kinky|=slutty|=frisky] ~2 lover',
      'bare ~2 [=pics|=vids|=videos|=pictures|=photos|=content|=show|=chat|=clips|=snaps|=selfies|=stream]',
      'my|our|=her|his ~1 [=private|=spicy|=naughty|=adult|=saucy|=raunchy|=steamy|=explicit|=sexy|' +
        '=filthy|=dirty|=kinky] ~1 private-page',
      '[=lonely|=horny|=hard|=bored] ~6, =cam|=chat|=meet|=me|=come|=boys|=lads|=tonight',
      '[=boys|=lads|=gents|=daddy|=fellas|=guys] ~4, private-page|bare ~4, =off|=bio|=link',
      'private-page ~8, [=boys|=daddy|=gents|=fellas]',
      '[=fancy|=want|=need] ~2 =company|=fun|=attention ~6, =tonight|=cam|=now|=here|=me',
      '=say =hi|=hello [=boys|=lads|=daddy]',
      'i be =on|=live [=cam|=webcam]',
      'figure =and ~2 [=started|=horny|=single|=lonely|=ready] ~6, private-page|bare|lover|=boys|=fun',
      '[=escort|=escorts|=incall|=outcall|=incalls|=outcalls|=gfe|=massage] ~6, lover|=full|=happy|' +
        '=discreet|=hotel|=available|bare',
    ],
  },
  {
    id: 'gambling',
    match: [
      '[wagered]',
      'bet-lure ~6, [bet]',
      '[bet] ~8, bet-lure',
      '[=bet|=bets|=punt|=gamble] =on ~8',
      'you ~4 [=win|=won|=winning] ~4 =bet|=slots|=roulette|=poker|=casino|=spins|=spin',
    ],
  },
  {
    id: 'hate',
    match: [
      '=send|=deport|=kick|=boot|=ship|=get they|=em ~1 [=home|=back|=out|=packing]',
      '[=muslims|=jews|=immigrants|=migrants|=illegals|=blacks|=asians|=refugees|=foreigners|=trannies|' +
        '=zionists|=islamists|=globalists] ~6 =our|=take|=taking|=stop|=sign|=hospitals|=benefits|' +
        '=flooding|=hotels|=crime|=rape|=first|=replace|=control|=truth',
      '=only|=proud =the? [=white|=whites] ~1 =folk|=people|=men|=man|=british|=english|=race|=nation',
      '[=whites|=whitey] ~6 =minority|=extinct|=replaced|=gone|=dying|=only|=unite|=first',
      '=lie|=lies|=truth|=invasion|=crime|=agenda|=plan|=plot ~4 [=immigration|=migration|=islam|' +
        '=muslims|=jews|=multiculturalism|=diversity|=migrants|=zionism]',
      '[=immigration|=migration|=islam|=muslims|=jews|=multiculturalism|=diversity|=migrants] be|' +
        '=equals ~3 =lie|=invasion|=genocide|=cancer|=evil|=cult|=plague|=poison|=plot|=weapon',
      'they ~2 [=replacing|=erasing|=invading|=outbreeding|=replace|=colonising|=raping|=islamising] ' +
        '~1 we|our|=white|=the',
      '[=patriots|=nationalists|=ethnostate|=remigration|=aryan|=goyim|=redpilled|=supremacy|' +
        '=islamification|=islamisation]',
      '[take-back] ~4 homeland',
      '[homeland] ~6 =back|=invaded|=overrun|=replaced|=dying|=lost|=stolen|=first|=extinct|' +
        '=extinction|=flooded|=swamped',
      'expel ~4 [outcast]',
      '[outcast] ~4 expel',
      '[recruit] ~12, homeland|outcast|take-back|=white|=them',
    ],
  },
  {
    id: 'harm',
    match: [
      '=hid|=hide|=hiding|=hidden ~2 my|your|the ~1 [=eating|=weight|=food|=cuts|=scars|=purging|' +
        '=laxatives|=meals|=binges|=cutting|=pills]',
      '[=calories] =a =day',
      '=under|=below ~1 [=stone|=st|=kg|=calories]',
      '=without ~3 [=noticing|=knowing] ~4 starving|=weight|=eat|=eating|=pills',
      '[starving] ~5, how-to',
      'how-to ~5 [starving]',
      '[=calories|=cals|=kcal] ~4 =day|=only|=less|=limit|=under|=max|=count',
      'figure|number =cals|=calories|=kcal ~3 [=day|=limit|=max]',
      'how-to ~6 [=nurses|=staff|=dietitian|=dietician|=doctors|=parents|=mum|=weigh|=weighed|=weighing]',
      '=hide|=hiding|=hid|=fool|=trick|=cheat|=beat ~4 [=scales|=scale|=weigh|=weighin|=nurses|=staff|=dietitian|=dietician]',
      'how-to ~3 [=hide|=hiding|=hidden|=fooling|=tricking]',
      '=down|=got|=get ~1 =to ~1 figure|number [=stone|=st|=kg|=kilos]',
      '=nurses|=staff|=mum|=doctors|=parents|=dietitian ~1 =never [=knew|=know|=noticed|=notice|=clocked|=clock|=suspected]',
      '[starving] ~6 =buddy|=buddies|=sisters|=girls|=goals|=lifestyle|=community|=friends|=family',
      '=stay|=get|=staying|=getting [=skinny|=thin|=bony|=tiny] ~6, how-to|=fast|=quick|=secretly',
    ],
  },
  { id: 'helps', match: '[charitable]' },
];

/** Shapes of what is said beside links. Its anchors wake nothing: a link does. */
export const pageShapes: Grammar<PageShape> = grammar({
  classes: [...english, ...pageWords],
  patterns,
  marked: { figure: { shape: FIGURE } },
  mark: markFigures,
});
