// Names means of suicide and self-harm, in the words in which people ask for help.
import type { PhrasePattern } from '../grammar/grammar.ts';

const MEANS = 'a-drug|a-rope|a-blade|a-gun|a-poison';
const PLACE = 'a-height|a-track|a-water';
const OTHER = 'he|somebody|=baby|=someone|=somebody|=man|=woman|=person';

/** What stands together: words that say little apart. */
export const themePhrases: readonly PhrasePattern[] = [
  {
    as: 'means-in-hand',
    match: [
      `i ~2 [=got|=have|=bought|=ordered|=saved|=saving|=hid|=hidden|=hiding|=took|=counted|=holding|=carry|=carrying|=keep|=kept|=brought|=found|=opened|=loaded|=poured|=mixed|=tied|=put|=stole|=nicked|=picked|=stand|=sat|=hold|=hoarding|=collecting|=need] ~5 ${MEANS}`,
      `${MEANS} ~3 [=hand|=lap|=beside|=front|=side|=drawer|=bag|=pocket|=boot|=car|=shed|=garage|=loft|=bed|=pillow|=table|=ready|=waiting|=cupboard|=wardrobe|=bedside|=chair|=kitchen|=bathroom]`,
      `[=look|=looking|=looked|=stare|=staring|=stared|=think|=thinking|=thought|=reach|=reaching] ~4 ${MEANS}`,
      `[=enough] ~3 ${MEANS}`,
      `${MEANS} ~3 [=enough]`,
      `[=with] ~3 ${MEANS} ~2 =and|=in|=on|=again|=saying`,
    ],
  },
  {
    as: 'at-the-place',
    match: [
      `[=on|=at|=off|=over|=by|=near|=into|=onto|=under|=above|=from|=towards|=down] ~2 ${PLACE}`,
      `[=to|=past|=across] ~2 ${PLACE}`,
      `[=jump|=jumping|=jumped|=fall|=falling|=step|=stepping|=drop|=dangle|=dangling|=hanging|=walk|=walking|=drive|=driving|=drove|=standing|=stood|=sat|=sitting|=stand|=climb|=climbed|=climbing|=parked|=waded|=wading|=swim|=swimming|=float] ~4 ${PLACE}`,
    ],
  },
  {
    as: 'nothing-left',
    match: [
      '=no|=nothing|=not|=nobody|=nowt|=any|=aint ~3 [=left|=reason|=point|=hope|=future|=purpose|=strength|=fight|=energy|=worth|=meaning|=way|=tomorrow|=life|=joy|=light]',
      'i ~1 =can =not ~2 [=carry|=bear|=face|=live|=cope|=fight|=survive]',
      'i ~1 =can =not ~1 [=take] =it|=any|=anymore|=another',
      'i ~1 =can =not =do =this|=it [=anymore|=any|=another]',
      'i ~2 [=tired|=sick|=done|=fed|=exhausted|=knackered|=weary] ~1 =of|=with|=fighting|=trying|=up',
      'i ~2 [=hate|=loathe|=despise|=punish|=deserve|=failed] ~1 =myself|=me|=life|=everyone|=it|=this',
      'i be ~2 [=worthless|=useless|=burden|=failure|=broken|=finished|=nothing|=lost|=empty|=numb|=poison|=disgusting|=hopeless|=rubbish]',
    ],
  },
  {
    as: 'bids-farewell',
    match: [
      '[=tell|=hug|=kiss] ~1 my|our ~2 somebody|=kids|=boys|=girls|=lads|=family|=children',
      '[=look] =after ~1 my|our ~2 somebody|=kids|=boys|=girls|=dog|=cat|=family',
      '[=sorry] ~1 =to|=for|=about ~2 =everyone|=all|=my|=whoever|=mess|=trouble|=being',
      '[=love] =you|=them|=yous =all',
      '[=told|=hugged|=kissed|=texted|=rang] ~2 =everyone|=all|=them|=kids|=wife|=mum ~3 =love|=goodbye|=bye|=sorry|=tight|=twice|=proper',
    ],
  },
  {
    as: 'puts-in-order',
    match: [
      '[=gave|=given|=giving|=gives|=give] ~5 =away|=dog|=cat|=hamster|=budgie|=keys|=watch|=ring|=jewellery|=medals|=tools|=guitar|=xbox|=clothes|=stuff|=everything',
      '[=written|=wrote|=writing] ~3 =goodbye|=goodbyes|=will|=cards|=instructions',
      '[=left] ~3 =instructions|=wallet|=ring|=envelope|=list|=cards',
      '[=paid|=sorted|=cancelled|=settled|=arranged|=updated|=signed|=changed|=closed|=labelled] ~3 =bills|=will|=funeral|=insurance|=rent|=accounts|=affairs|=account|=policy|=subscription|=subscriptions|=mortgage|=house|=everything',
    ],
  },
  {
    as: 'fails-to',
    match: [
      `${OTHER} ~2 =not ~1 [=breathe|=breathing|=wake|=waking|=move|=moving|=respond|=responding|=speak|=talk|=talking|=feed|=feeding|=drink|=drinking|=stand|=walk|=swallow|=stop|=rouse|=settle|=cry|=crying|=react|=focus|=wee|=pee|=wet|=recognise|=remember|=lift|=feel|=weed|=drunk|=eaten|=slept|=moved|=woken|=stirred|=spoken|=pooed|=peed]`,
      'i ~1 =can =not ~2 [=breathe|=move|=feel|=see|=speak|=swallow|=stand|=walk|=stop|=wake|=get|=lift|=reach|=find|=hold]',
      '=can|=will|=does|=would =not ~1 [=wake|=rouse|=stop|=move|=breathe] ~2 =him|=her|=it|=up|=bleeding|=fitting|=shaking|=coughing|=vomiting',
    ],
  },
  {
    as: 'has-taken',
    match: [
      'i ~2 [=taken|=took|=swallowed|=drunk|=drank|=necked|=downed|=injected|=popped|=snorted] ~4 a-drug|a-poison|=lot|=all|=loads|=whole|=them|=lots|=handful|=bottle|=packet|=something|=many|=everything',
      `${OTHER} ~2 [=taken|=took|=swallowed|=drunk|=drank|=eaten|=ate|=necked|=downed|=injected|=licked|=sucked|=chewed|=had|=put] ~4 a-drug|a-poison|=bottle|=packet|=tablets|=battery|=berries|=bleach|=overdose|=handful|=box|=magnets|=capsule|=liquid`,
      '[=emptied|=emptying|=empty] ~4 a-drug|=bottle|=packet|=packets|=bottles|=box|=blister',
    ],
  },
  {
    as: 'does-violence',
    match: [
      `${OTHER}|they ~2 [=hit|=hits|=beats|=beat|=battered|=punched|=kicked|=slapped|=strangled|=choked|=burnt|=burned|=stabbed|=threatened|=threatens|=bit|=bites|=kicks|=punches|=slaps|=pushed|=shoved|=dragged|=grabbed|=raped|=touched|=touches|=shook|=throttled|=whipped|=smacked|=smacks|=bashed|=headbutted|=spat|=chased|=threw] ~1 =me|=us|=my|=her|=him|=mum|=mam|=kids`,
      '=been|=being|=getting|=get|=got ~1 [=beaten|=battered|=hit|=strangled|=raped|=abused|=assaulted|=attacked|=stabbed|=punched|=kicked|=threatened|=followed|=stalked|=held|=locked] ~3 =by|=at|=again|=in|=me',
    ],
  },
  {
    as: 'controls',
    match: [
      `${OTHER}|they ~2 [=took|=taken|=takes|=has|=holds|=checks|=hides|=hid|=smashed|=broke] ~1 =my|=her|=me|=our ~2 =phone|=keys|=passport|=card|=money|=bank|=wages|=papers|=documents|=pension|=inhaler|=medication|=pills`,
      `${OTHER}|they ~2 =not ~1 [=let|=allow|=allowed] ~1 =me|=us|=her|=him|=them`,
      `${OTHER}|they ~2 [=lock|=locks|=locked|=trapped|=keeps|=kept] ~1 =me|=us|=her|=him|=them|=kids ~2 =in|=inside|=up|=out|=prisoner`,
    ],
  },
  {
    as: 'wounds-self',
    match: [
      'i ~2 [=cut|=cutting|=slice|=sliced|=slash|=slashed|=carve|=carved|=scratch|=scratched|=burn|=burnt|=burned|=burning|=stab|=stabbed|=punch|=punched|=scald|=hurt] ~1 =myself|=meself|=masel|=deeper|=again',
      'i ~2 [=cut|=cutting|=slash|=slashed|=slit|=carve|=carved|=scratching|=scratch|=burning|=done] ~1 =my ~1 =arm|=arms|=wrist|=wrists|=rists|=thigh|=thighs|=stomach|=legs',
      'he|somebody ~2 [=cutting|=cuts|=cut|=slashed|=slit|=carved|=burns|=burning|=scratching|=hurting|=harming|=hurt|=banging|=biting] ~1 =herself|=himself|=themselves',
    ],
  },
];
