// Holds offensive words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

const HINT = 'hints that harm may come to somebody';
const ONE = '<you|he|they|role|attack-victim>';

/** Threats made by letting slip what one knows, where it is dark, and who will come. */
export const threatHintedPatterns: readonly ConductPattern[] = [
  {
    id: 'hint-knows',
    kind: 'threat',
    match: [
      'i|we ~2 [=know|=learnt|=learned|=memorised|=mapped|=clocked] =every|=all|=each ~1 =exit|=exits|=entrance|=entrances|=door|=doors|=camera|=cameras|=corridor|=corridors|=blind|=stairwell|=inch|=corner|=route|=face|=name =in|=of|=on|=to|=there|=here',
      `i|we attack-oath|very|have* [=know|=knows|=found|=clocked|=watched|=seen] =out? =what|=which|=where|=when ~2 your|his|their|you|he ~3 attack-secret ~2 attack-leaves|=goes|=is|=comes|=runs|=stops|=gets|=arrives|=sits|=park|=go`,
      `i|we attack-oath|very|have* [=know|=knows|=found|=clocked] =out? =what|=which|=where|=when ~3 <you|he|role|attack-victim> ~2 attack-leaves`,
      `i|we attack-oath|very|have* [=know|=knows|=found|=clocked] =out? =what|=which ~2 =time|=door|=bus|=car|=exit|=entrance|=gate|=route|=way|=school|=street|=pub|=gym|=flat|=house ~2 <you|he|they|role|attack-victim|your|his|their> ~4`,
      `i|we attack-oath|very|have* [=know|=got|=learnt|=learned|=memorised|=clocked] <your|his|their> ~1 =rota|=route|=routine|=reg|=shifts|=shift|=plate|=movements|=address|=timetable|=bus`,
      `i|we attack-oath|very|have* [=know|=clocked] ~2 ='s =rota|=route|=routine|=reg|=shifts|=address|=movements`,
      `[=tell|=remind|=warn|=let] <role|attack-victim|he|they> ~3 =know? ~2 i|we ~1 =know|=knows|=seen|=saw|=remember|=found|=got`,
      `i|we ~2 [=know|=seen|=clocked|=spotted] =where|=which ~3 =staff|=nurses|=doctors|=managers ~2 =park|=smoke|=leave|=come|=go|=drink ~3 =and|=so|=at|=out`,
      `=you|=he|=she ~2 =does|=do =not =know ~1 [=who] =is =watching|=behind|=waiting|=following`,
    ],
    heeds: THREAT_HEEDS,
    unless: ['pursue-help', 'attack-kindly'],
    sure: 'possible',
    because: 'lets somebody know that they can be found',
    yes: ['I know which gate she comes out of', 'Tell that matron we know her shifts', 'I know what time he finishes'],
    no: [
      'do you know what time the clinic finishes',
      "I don't know which door to use",
      'tell the nurses I said thanks',
    ],
  },
  {
    id: 'hint-dark',
    kind: 'threat',
    match: [
      `${ONE} ~3 [attack-leaves] ~10, =and ~2 =car =park ~3 attack-dark`,
      `${ONE} ~3 [attack-leaves] ~12, =and? =the? =it? ~4 attack-dark`,
      `=hope|=bet|=wonder ~2 <you|he|they|role|attack-victim> ~4 [attack-guard]`,
      `=hope|=bet|=wonder ~2 <you|your|he|his|they|their|role|attack-victim> ~2 [=brakes|=alarm|=alarms|=insurance|=windows|=locks|=tyres] ~2 =work|=works|=working|=insured|=good|=locked|=paid`,
      `=better ~3 [attack-guard]`,
      `${ONE} ~2 [will|should] ~2 =need|=want|=get|=have|=invest|=buy|=be ~4 attack-guard`,
      `=careful|=safe|=carefully ~2 [=alone|=late|=nights|=dark] ~4 <you|he|they|role|attack-victim>`,
      `${ONE} ~1 [should] ~1 =be =careful|=mindful ~2 =when|=where|=walking|=parking|=who|=at|=out ~4`,
      `=long|=lonely|=dark [=walk] ~2 =to|=home|=back ~2 =car|=her|=his|=your|=bus|=the`,
    ],
    heeds: THREAT_HEEDS,
    unless: ['attack-kindly', 'attack-concern'],
    sure: 'possible',
    because: HINT,
    yes: [
      'She leaves at ten and the underpass is badly lit',
      'he had better get extra security',
      'hope your brakes are working',
    ],
    no: [
      'the car park is dark and I fell',
      'I leave at ten and the path is unlit',
      'the staff need more security after the attack',
    ],
  },
  {
    id: 'hint-kin',
    kind: 'threat',
    match: [
      'attack-kin ~8, =and? =they? =he? ~3 [attack-kin-mean]',
      '[attack-kin-mean] =my|=our =brother|=brothers|=dad|=uncle|=cousin|=cousins|=lads|=family|=mates',
      'attack-kin ~2 will|be ~2 [=visiting|=visit|=calling|=popping|=coming|=paying] ~4 <you|he|they|role|attack-victim|your|his>',
      'attack-kin ~2 would|=wants|=want|=will ~3 [=word|=chat|=meet] ~1 =with|=to? <you|he|they|role|attack-victim|attack-any>',
    ],
    heeds: THREAT_HEEDS,
    unless: ['attack-kindly', 'pursue-help'],
    sure: 'possible',
    because: 'hints that others will come for somebody',
    yes: ["my cousins are back from tour and they don't forget", 'My dad will be paying your manager a call'],
    no: ['my brother has a good memory of your care', 'our dad never forgets his tablets'],
  },
  {
    id: 'hint-warning',
    kind: 'threat',
    match: [
      '[attack-warning]',
      `${ONE} will not ~1 =be ~2 [attack-smug] ~3 =when|=once|=soon|=long|=after|=then|=tomorrow|=tonight|=next|=if`,
      '=see =how [attack-smug] <you|he|they> ~1 be|=is|=are|=look|=looks|=feel ~4 =when|=after|=with|=once',
      '=let =see|=us? =how [attack-smug] <you|he|they> ~1 =are|=is ~2 =when|=after|=with|=once|=outside',
      'attack-vow =see <you|he|they> =in|=outside|=on|=round ~3 [=street|=alley|=outside|=pub|=gates|=gate]',
      '=enjoy <your|his|their> ~2 [=teeth|=kneecaps|=legs|=face|=freedom|=car|=health|=windows] ~2 =while',
      '=lovely|=nice ~2 [=house|=car|=kids|=family|=windows|=motor|=daughter|=dog] <you|he|they> ~2 =got|=have|=has|=there ~6, =shame|=pity|=careful|=safe|=would',
      '=how =is|=are <your|his> ~1 [=daughter|=kids|=wife|=husband|=son|=mum|=dog|=children] ~6, =school|=street|=still|=road|=careful',
      '[attack-blaze] ~6, <you|they|role|attack-victim|attack-place>',
      '<attack-place> ~4 =go|=going|=goes|=be|=burning|=burn|=burned|=wants|=needs|=deserves ~2 [attack-blaze]',
      '=there will =be ~2 [=bloodshed|=murder|=murders|=carnage|=bodies|=casualties|=funerals]',
      'i|we be|will ~2 [=coming] =for <you|he|they|role|attack-victim|=your|=every|=all>',
      'i|we be =coming ~2 =to [=find] <you|he|they|role|attack-victim>',
      '=watch|=watching ~1 [=yourself|=yourselves|=themselves|=herself|=himself] ~2 =tonight|=when|=out|=in|=on|=mate|=pal|=love',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: ['attack-kindly', 'attack-concern', 'attack-play'],
    sure: 'possible',
    because: HINT,
    yes: [
      'This is your last warning',
      "she won't be smirking when I'm done",
      'whole place wants to go up in flames',
      'Gary, catch these hands',
    ],
    no: [
      'the nurse will be smiling when she sees this',
      'the scanner gave a low battery alert',
      'they need a box of matches',
    ],
  },
];
