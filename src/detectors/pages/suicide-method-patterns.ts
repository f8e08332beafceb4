// Shapes of how means of suicide are asked for, told and praised, to be found and never shown.
import type { PagePattern } from './page-pattern.ts';

const UNLESS = ['helping'];

/** How means are asked for, told in detail or compared. Lived experience, grief and prevention are none of these. */
export const suicideMethodPatterns: readonly PagePattern[] = [
  {
    id: 'best-way',
    match: [
      '[easily] ~1 =way|=ways|=method|=methods|=means ~1 =to|=of|=for ~2 own-death',
      '[easily] ~1 =way|=ways|=method|=methods ~1 =to ~1 =die',
      '=die [=quickly|=painlessly|=peacefully|=easily] ~2 =at|=without|=how',
      'own-death ~2 [=painlessly|=quickly|=properly|=successfully|=reliably]',
      '=way|=ways|=method|=methods ~1 =to|=of ~2 [own-death] ~4 =at|=without|=with|=easily|=that|=is|=fast',
    ],
    certainty: 'probable',
    because: 'asks for or praises a means',
    unless: UNLESS,
    yes: ['what is the quickest way to kill yourself', 'is there a painless way to die at home'],
    no: ['What is the quickest way to the clinic?', 'Is there a painless way to remove stitches?'],
  },
  {
    id: 'how-much',
    match: [
      '=how ~1 [=many|=much] ~2 swallowed|means ~8 to-die|lethal|does-it',
      '=how ~1 [=many|=much] ~4 =to|=would|=before|=until ~2 own-death',
      '=what|=which =dose|=amount|=strength ~4 [lethal|own-death]',
      'lethal [=dose|=amount|=overdose|=level] =of',
      '=dose|=amount ~2 =of? swallowed ~2 be ~1 [lethal]',
      '=what =kind|=type|=sort|=length ~1 =of ~1 means ~4 =for|=to ~2 [own-death]',
    ],
    certainty: 'probable',
    because: 'asks how much is deadly',
    unless: UNLESS,
    yes: ['how many pills would it take to end it all', 'what dose of insulin is lethal'],
    no: ['How many paracetamol can a 10 year old have?', 'How much insulin should I take before my op?'],
  },
  {
    id: 'how-to-do-it',
    match: ['how-to ~2 [own-death]', '[own-death] =methods|=method|=guide|=instructions|=techniques|=tips|=kit', '=methods|=method|=means ~1 =of ~1 [=suicide]', '[=foolproof|=painless|=reliable] ~1 way ~3 own-death'],
    certainty: 'probable',
    because: 'tells or asks how it is done',
    heeds: ['quoted', 'denied'],
    unless: UNLESS,
    yes: ['step by step guide to ending your life', 'suicide methods list here'],
    no: ['How to help someone who might kill themselves', 'I did the suicide prevention training'],
  },
  {
    id: 'told-to-do-it',
    match: [
      '^ ~2 [mix] ~3 whole-lot|swallowed ~10, does-it',
      '^ ~2 [mix] ~3 whole-lot|swallowed ~10+ does-it',
      'you|=just|=and|=to|=if [mix] ~3 whole-lot|swallowed|means ~10, does-it',
      'means ~6 =that|=which [does-it]',
      '[=order|=buy|=get] ~4 =online ~8, does-it|own-death|to-die',
    ],
    certainty: 'probable',
    because: 'says what would be deadly',
    unless: UNLESS,
    yes: ['Just take the whole box with vodka and that will finish you off', 'Mix those two tablets and you will not wake up'],
    no: ['Take two tablets and you will not wake up with a headache, said my nan, to prevent it', 'Take the train, that is quick'],
  },
  {
    id: 'place-that-kills',
    match: [
      'height ~8, [high-enough]',
      'height ~8, not ~1 [survive]',
      '=nobody|=noone|=no ~2 [survive] ~4 height',
      'height ~2 be ~2 [easily] ~2 =way|=to|=bet|=one ~4 to-die|=it',
    ],
    certainty: 'probable',
    because: 'says what would be deadly',
    unless: UNLESS,
    yes: ['That bridge is high enough, you would not survive', 'Nobody survives a jump off that cliff'],
    no: ['The bridge needs barriers, nobody would survive', 'Is the car park roof high enough for my van?'],
  },
  {
    id: 'means-compared',
    match: [
      '[hang-self] ~2 be ~2 easily',
      'means|hang-self ~1 be ~1 the? [=surest|=deadliest] =way|=thing|=one|=bet|=method ~2',
      'means ~4 works ~12, [own-death]',
      'means ~2 works ~8, [=jumping|=hanging|=drowning]',
    ],
    certainty: 'probable',
    because: 'compares means',
    unless: UNLESS,
    yes: ['Pills hardly ever work, jumping is far more certain', 'A train is the surest way'],
    no: ['These pills hardly ever work for my back', 'The train is the quickest way to the hospital'],
  },
  {
    id: 'means-in-detail',
    match: [
      'he|they|=people|=person|kin|=lad|=man|=woman people-use ~6 =to ~1 [own-death]',
      'he|they|=people|kin people-use ~2 means ~8, [fixture]',
      'he|they|kin people-use ~12, =how|=thats|=that ~4 [own-death|to-die]',
      '=how =people|=they|=you|=lads [=end|=ended] =it',
      'you ~1 =have|=need|=want =to =cut ~6 =if ~3 [to-die]',
    ],
    certainty: 'probable',
    because: 'tells the means in detail',
    heeds: ['quoted', 'asked'],
    unless: UNLESS,
    yes: ['people use charcoal in a tent to kill themselves now', 'He used a belt on the door handle'],
    no: ['My brother killed himself in 2012', 'He used a belt to keep his trousers up'],
  },
];
