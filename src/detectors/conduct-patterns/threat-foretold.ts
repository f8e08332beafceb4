// Holds violent words: shapes of what the kind forbids, with examples.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { THREAT_HEEDS } from './threat.ts';

const ADVICE_UNLESS = ['attack-kindly', 'attack-play', 'attack-design', 'told-with-care'];
const UNLESS = [
  'mends-body',
  'waits-kindly',
  'attack-kindly',
  'attack-concern',
  'attack-play',
  'attack-mourn',
  'attack-design',
  'told-with-care',
];
const WHOM = '<you|he|they|role|attack-victim|named|charge-office:one>';
const STAFF = '<role|named|attack-victim:one|charge-office:one>';

/** Threats that name no deed of the writer's: advice to one's foe, what came of the last one, and what will befall this one. */
export const threatForetoldPatterns: readonly ConductPattern[] = [
  {
    id: 'foe-advice',
    kind: 'threat',
    match: [
      `=if i =were|=was|=am ~2 ${STAFF} ~3, i would ~2 [=keep|=watch|=check|=lock|=move|=stay|=hide|=run|=sleep|=get|=not|=leave|=wear|=invest]`,
      `=if i =were|=was|=am <you|he> ~3, i would ~6 [foretold-risk]`,
      `i would ~1 [=keep|=watch|=check|=not|=lock|=move|=stay|=hide|=wear|=run|=sleep|=be|=look|=mind|=buy|=get|=invest] ~8 =if i =were|=was|=am ~1 <he|they|role|named>`,
      `i would ~6 [foretold-risk] ~6 =if i =were|=was|=am <you>`,
      `=tell|=warn|=best|=better|=should|=advise ~6 =stay|=keep ~1 =out =of [=my] =way|=road|=sight`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: ADVICE_UNLESS,
    sure: 'possible',
    because: 'warns somebody by way of advice',
    yes: [
      "If I were that guard I'd wear a helmet",
      "I'd check your tyres if I were you",
      'tell the registrar to keep out of my way',
    ],
    no: ["I'd ring the ward if I were you", 'if I were you I would see a doctor'],
  },
  {
    id: 'came-of-the-last',
    kind: 'threat',
    match:
      '=last =fella|=bloke|=man|=lad|=person|=one|=guy|=woman|=feller|=chap ~1 [=who|=that|=spoke|=touched|=talked|=tried|=did|=looked|=crossed|=upset] ~8 foretold-last',
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: ADVICE_UNLESS,
    sure: 'possible',
    because: 'tells what became of somebody before',
    yes: [
      'last bloke who spoke to my wife like that ended up in a ditch',
      'The last man that crossed us left his teeth behind',
    ],
    no: ['the last man who had this bed was kind', 'the last one who tried was lovely'],
  },
  {
    id: 'foretold-end',
    kind: 'threat',
    match: [
      `${STAFF} ~3 will not ~1 =be? [=make|=making|=reach|=last|=live] ~1 =it|=to|=past ~1 =to? foretold-end`,
      `${STAFF} ~3 will not ~1 [=see|=reach|=last|=have] ~1 foretold-end !=for|=clinic`,
      '=doubt ~1 <you|he> will ~1 [=see|=enjoy|=need] ~1 =much|=many|=it|=any',
      `${WHOM} ~3 =wants|=want|=needs|=need|=deserves|=deserve ~1 =putting ~5 [foretold-grave]`,
      `${WHOM} will ~4 [foretold-straw]`,
      `${STAFF} ~3 will|=gonna =feel ~4 =across|=round|=over ~1 [attack-face]`,
      `the|this|=that ~1 ${STAFF} ~6 be =getting [foretold-done] !=by|=from|=for|=in`,
      `i|we|my|=lads|=brothers|=mates ~2 will ~1 =be ~1 [=waiting|=stood|=standing|=there|=outside|=sat] ~8 =when ~4 ${STAFF} ~2 =clocks|=finishes|=knocks|=leaves|=comes|=gets ~1 =off|=out|=work|=shift|=home`,
      'i|we =am|=are ~1 [=coming] ~2 =with my|our|=the ~2 =brothers|=lads|=boys|=cousins|=mates|=uncles|=bikers|=dogs',
      'attack-vow !not [=do] =the =lot =of <you|they>',
      'attack-vow ~1 =be? ~1 [=back|=coming|=come|=down|=round|=up|=there] ~2 =with my|our|=the|=a ~2 =brothers|=lads|=boys|=cousins|=mates|=uncles|=bikers|=dogs !=to',
      `=see =how ~1 [=big|=hard|=brave|=tough|=clever|=mouthy|=cocky|=smug|=funny|=lippy|=gobby|=smart|=chatty|=bold] ~3 ${WHOM} ~1 be|=look|=looks|=feels|=feel`,
      `=hope|=hoping|=pray|=praying|=wish ~6 your|his|their|='s ~2 [kin] ~3 =end|=ends|=suffer|=suffers|=die|=dies|=rot|=rots|=burn !=of|=well`,
      `${WHOM} ~8 =want|=wants|=needs|=need|=should|=better ~3 [=check|=checking|=looking|=look] =under|=behind|=over ~2 your|his|the ~1 =car|=bonnet|=bed|=shoulder|=back|=shoulders`,
      '<you|he|they> =want|=wants|=needs|=need|=deserve|=deserves [=lining] =up ~6 =shooting|=shot|=wall',
      `=next ~1 role|=one|=person|=ambulance|=van|=car|=letter ~2 =who|=that|=to ~10 =is|=be? =getting|=gets ~1 [foretold-done|plain-done|=tyres|=windows|=brick|=bricked|=torched] !=from|=a =thank`,
      `=who ~1 =is? =wants|=fancies|=coming ~4 =with|=wi =me ~3 =and|=to|=an [=kick|=smash|=batter|=burn|=wreck|=drag|=sort]`,
      `=expect|=expecting ~3 [plain-missile|=bullet|=petrol|=bomb] ~2 =through|=in|=at|=from`,
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'foretells that harm will come to somebody',
    yes: [
      'that consultant will not see Christmas',
      'He wants putting in a skip',
      'the porter is getting battered',
      'Expect a brick through the door',
    ],
    no: [
      'the nurse will not see me till Monday',
      'the doctor is getting it from all sides',
      'the next nurse who came gets my thanks',
    ],
  },
  {
    id: 'foe-watched',
    kind: 'threat',
    match: [
      `${STAFF} ~3 [foretold-leisure] ~12, foretold-alone`,
      'i|we =can|=could ~1 [=see] <you> ~6 =from =the|=my|=over|=across ~3 =window|=street|=road|=bus|=car|=shelter|=bench|=garden|=bushes|=opposite',
      'attack-vow !not =have the|this|your|his|=that ~4 [foretold-part] =out|=off|=on',
      '=what i be ~1 [=about|=going] =to =do =to ~2 <role|he|you|they>',
      'my ~2 kin ~8, =been|=knows|=heard ~2 [=told|=knows|=heard|=what] ~1 =what? the|this|=that ~1 role ~2 =did|=said|=looks|=done',
      '[=match|=lighter|=rag|=petrol|=spark] ~8, =all it ~2 =take|=takes|=needs|=need',
      '=clear|=evacuate|=empty ~1 the|your|this|=that [=building|=hospital|=clinic|=site] ~1 =before|=b4|=or',
      'attack-vow ~2 =take|=have|=bring|=knock ~4 [=system|=website|=network|=servers|=server|=switchboard|=phones] =down|=offline|=on|=out',
      'my ~2 kin ~10, ~3 =keep|=got|=have|=have =got? [=yours] $',
    ],
    polarity: 'fixed',
    heeds: THREAT_HEEDS,
    unless: UNLESS,
    sure: 'possible',
    because: 'lets somebody know that harm may come to them',
    yes: [
      'The surgeon walks his dog by the weir, on his own',
      'I could see you fine from the bus shelter',
      'A rag and some petrol, that is all it takes',
      'I pray for strength for what I am about to do to that doctor',
    ],
    no: ['the nurse walks home', 'I could see you were busy', 'clear the ward before tea'],
  },
];
