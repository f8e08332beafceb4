import type { RoutePattern } from './route-patterns.ts';

const FREE = ['praised', 'trifle'];
const CARE = ['ordeal', 'sufferer', 'service-noun', 'place-thing', 'carer-many', 'facility', 'culprit', 'missed-thing'];

/** What is told of a stay, a letter or a visit, and is a grievance by what it tells: nobody need be blamed. */
export const grievancePatterns: readonly RoutePattern[] = [
  {
    id: 'sleepless',
    match: [
      'not ~2 =sleep|=slept|=sleeping|=get|=got|=had ~1 a ~1 [=wink]',
      '=kept|=keeping|=keeps ~2 [=awake]',
      '=sleep|=slept|=sleeping|=rest|=awake ~2 =for|=with|=because|=through|=over ~3 [noise-maker]',
    ],
    certainty: 'probable',
    because: 'tells of nights without rest',
    near: CARE,
    unless: ['trifle'],
  },
  {
    id: 'noise-at-night',
    match: '[=noise|=racket|=din] ~1 =on|=in|=from|=at ~4 =night|=nights|=ward|=bay',
    certainty: 'probable',
    because: 'tells of noise',
    unless: ['trifle'],
  },
  {
    id: 'shame-there-was-none',
    match: '[=shame|=pity] =that? =there|=you|=they|=nobody|=nobodys|=none|=the ~4 not',
    certainty: 'possible',
    because: 'says what was wanting',
    near: CARE,
    unless: FREE,
  },
  {
    id: 'not-happy-with-the-way',
    match: [
      'not ~2 [=happy|=appreciate|=impressed|=pleased|=satisfied] ~2 =way|=how|=manner ~2 culprit|i|we|sufferer|this|it',
      'not ~1 [=like] the =way|=manner ~1 culprit|i|we|sufferer',
    ],
    certainty: 'possible',
    because: 'finds fault with how somebody was treated',
    unlessNear: ['trifle'],
  },
  {
    id: 'time-and-again',
    match: [
      'my|our|sufferer ~3 booked-thing ~4 [cancelled] ~2 =times|=twice|=again',
      'booked-thing ~4 [cancelled] number =times',
      '=third|=second|=fourth|=fifth|=another ~1 =letter|=text|=message ~2 [cancelled]',
      '[cancelled] ~1 =same ~1 booked-thing',
    ],
    certainty: 'probable',
    because: 'tells of what was cancelled more than once',
    unless: ['trifle', 'praised', 'settled'],
  },
  {
    id: 'asked-for-it-since',
    match: 'i|we have ~1 [=asked] ~6 =since|=repeatedly|=times|=twice|=years|=months',
    certainty: 'possible',
    because: 'tells that asking did not help',
    unless: FREE,
  },
  {
    id: 'came-too-late',
    match: [
      '=letter|=appointment|=text|=invite|=invitation|=results|=call|=report ~8, number|=day|=days|=week|=weeks|=hours|=month|=months [=after] the|my|=his|=her|it|=they|he ~2 came-late-for',
      '=drove|=driving|=circled|=circling|=going|=went ~1 =round ~4 [=park|=parking|=space] ~8, =minutes|=mins|=hour|=hours|=missed|=late',
      '=letter|=letters|=text|=invite ~2 =came|=arrived|=turned|=dated ~3 [=after] ~3 came-late-for',
    ],
    certainty: 'probable',
    because: 'tells of what came too late',
    unless: ['trifle'],
  },
  {
    id: 'sent-out-at-night',
    match:
      '=put|=sent|=stuck|=bundled|=shoved|=packed|=popped i|we|sufferer|=him|=her|=them ~2 =on|=in|=into|=out|=off|=home ~8, [ill-hour]',
    certainty: 'probable',
    because: 'tells of a discharge that was not safe',
    unless: ['trifle'],
  },
  {
    id: 'it-does-not-work',
    match: [
      'you|=your|the ~3 =booking|=website|=app|=portal|=kiosk|=machine|=helpline|=hotline [not] ~1 =work|=load|=open|=let|=accept|=recognise',
      'you|=your|the ~3 =booking|=website|=app|=portal|=kiosk|=machine ~8, [=logs|=kicks|=throws|=locks|=boots|=times] i|we =out|=off',
      'have|=got|=had|=given|=sent a ~2 [=fine|=pcn|=penalty] =from|=off|=while|=because|=when',
    ],
    certainty: 'possible',
    because: 'tells of something that does not work',
    unless: FREE,
  },
  {
    id: 'shut-the-only-one',
    match: 'culprit have? =shut|=closed|=locked|=removed|=blocked|=scrapped|=taken the|=our|=my ~2 [facility]',
    certainty: 'possible',
    because: 'says what was wanting',
    unless: FREE,
  },
  {
    id: 'on-the-list-since',
    match: [
      'i|we|sufferer|he have ~1 =been ~2 =on ~2 [=list|=lists|=waitlist] ~8 =since|=years|=year|=months',
      'i|we|sufferer|he have ~1 =been [=waiting] ~8 =years|=year|=months',
    ],
    certainty: 'possible',
    because: 'tells of a long wait',
    unless: FREE,
  },
  {
    id: 'took-so-many',
    match: [
      'it|this|=that =took|=takes|=taken ~4 [=calls|=emails|=letters|=attempts|=visits|=trips|=goes|=phonecalls] ~1 to|=before|=until',
      '=offered|=given|=sent|=booked ~8 [=miles] =away|=off|=from',
    ],
    certainty: 'possible',
    because: 'tells what it took',
    near: [...CARE, 'booked-thing', 'my', 'i', 'we'],
    unless: FREE,
  },
  {
    id: 'it-costs',
    match:
      '=cost|=costs|=costing|=charged|=charges|=charging|=paid|=paying|=pay ~5 [=quid|=pounds|=pound|=fortune] ~4 to|=for ~2 =sit|=park|=parking|=visit|=visiting|=see|=watch|=stay|=be|=wait',
    certainty: 'possible',
    because: 'tells what it cost',
    unless: FREE,
  },
  {
    id: 'hopeless-thing',
    match: 'facility|system-thing ~3 be very* a? very* [hopeless-as]',
    certainty: 'possible',
    because: 'finds fault with a service',
    unless: FREE,
  },
];
