// Holds offensive words: examples of insults that can be nothing else.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';
import { BE, DEGREE, NOT_ANOTHER, YOU, YOU_ARE } from './insult-parts.ts';

/** Somebody pointed at: staff, a person described or named, or "you". */
const SOMEBODY = '!my|our <role|person:one|somebody|named|you-all>';
const HEEDS: readonly Release[] = ['quoted', 'reported', 'oneself', 'condemned'];
/** One's own people, banter, and where a body or a beast is spoken of. */
const UNLESS = ['my-own-is', 'endears', 'clinic-talk', 'made-to-feel', 'self-blame', 'calls-you', 'farm'];
const FILL = 'slight|slight-filler|and*';
const AMONG = 'a|all|crowd|slight|slight-filler|and*';

/** Likenesses of a mind or a face, scornful names to one's face, and beasts made of a crowd. */
export const insultPlainPatterns: readonly ConductPattern[] = [
  {
    id: 'plainly-thick',
    kind: 'insult',
    match: [
      `${SOMEBODY} ~8 !it|i|we be very|slight-filler|all* [thick-as]`,
      '<role> ~8 !it|i|we be very|slight-filler|all* [thick-as]',
      `[thick-as] ~4, this|the ~1 role|person|somebody|=pair =on|=at|=in|=behind`,
    ],
    sure: 'certain',
    heeds: HEEDS,
    unless: UNLESS,
    because: 'mocks how somebody thinks',
    yes: ['the lad on the front desk is as thick as a plank', 'Thick as mince, that pair on reception'],
    no: ['my son is as thick as mince', 'the fog was thick', 'the nurse said the gel is thick'],
  },
  {
    id: 'plainly-small-mind',
    kind: 'insult',
    match: [
      '<role> ~8, the? [mind-part] =of|=like a ~1 small-mind',
      '!my|our <you|role|person:one|somebody|named|he|they> ~5 the? [mind-part] =of|=like a ~1 small-mind',
      '<your> ~2 [mind-part] ~1 =of|=like a ~1 small-mind',
      '[mind-part] =of|=like a ~1 small-mind ~2, this|your ~1 role|person',
    ],
    sure: 'certain',
    polarity: 'fixed',
    heeds: HEEDS,
    unless: UNLESS,
    because: 'likens a mind to something low',
    yes: ["you've the brain of a whelk", 'that receptionist has the brains of a boiled egg'],
    no: ['my brain is like a sponge', 'she has the mind of a scientist', 'a scan of the brain of a mouse'],
  },
  {
    id: 'plainly-faced',
    kind: 'insult',
    match: [
      '!my|our <you|your|role|person:one|somebody|named|he|his> ~6, [looks-sure]',
      '[looks-sure] ~6, this|the ~1 role|person|somebody',
    ],
    sure: 'certain',
    polarity: 'fixed',
    heeds: HEEDS,
    unless: [...UNLESS, 'my', 'our', 'body-look'],
    because: 'mocks how somebody looks',
    yes: ['the sister has a face like a smacked arse', 'fell out of the ugly tree, that receptionist'],
    no: ['I had a face like a smacked arse after my filling', 'a bulldog chewing a wasp is on the wall'],
  },
  {
    id: 'you-scornful-name',
    kind: 'insult',
    match: [
      `!=thank <you|you-all> slight-filler|very* scornful|dialect-slight ${FILL} [rogue-name|old-beast|dialect-name|beast-abuse|dolt-name|base-name|foul-either|=bam|=article]`,
      `!=thank <you|you-all> ${DEGREE} slight ${FILL} scornful slight|slight-filler* [rogue-name|old-beast|dialect-name|beast-abuse|dolt-name|base-name|foul-either|=bam|=article]`,
      `<you|you-all> ~2 ${NOT_ANOTHER} be a? slight-filler|very* scornful|dialect-slight ${FILL} [rogue-name|old-beast|dialect-name|beast-abuse|dolt-name|base-name|foul-either]`,
      `=your a slight-filler|very* scornful ${FILL} [rogue-name|old-beast|dialect-name|dolt-name|base-name|foul-either]`,
      '<you> ~1 =absolute|=utter|=complete|=total|=pure|=fucking [=fanny|=fud|=minge|=cock|=knob|=nob|=prick|=dick|=cow|=bitch|=witch|=slag|=ghoul|=creep|=rat|=snake|=pig]',
    ],
    sure: 'certain',
    unless: ['calls-you', 'endears', 'made-to-feel', 'fancy'],
    because: 'throws a name at somebody, with scorn',
    yes: ['you whinging old fart', 'ye glaikit auld bam', 'You are a pathetic moron', 'Ya absolute fanny'],
    no: ['you soft old git', 'you big daft muppet', 'you made me feel like a stupid cow', 'thank you, smug old me'],
  },
  {
    id: 'beasts-all-of-them',
    kind: 'insult',
    match: [
      '^ slight|slight-filler|and* [beast-crowd] ~1, crowd-end',
      'role|you|you-all|=department|=ward|=reception|=desk|=board ~5, [beast-crowd] ~1, crowd-end',
      'crowd-end ~1, slight|slight-filler|and* [beast-crowd] $',
      'slight|slight-filler|and* slight slight-filler* [beast-crowd] ~1, crowd-end',
      'slight|slight-filler|and* slight slight-filler* [beast-crowd] ~1, =every ~2 =one',
      'crowd|run-by slight-filler* scornful|slight-hard|slight-plain slight|slight-filler* [beast-crowd]',
    ],
    sure: 'certain',
    polarity: 'fixed',
    unless: [...UNLESS, 'gadget', 'wrongdoer'],
    because: 'makes beasts of a crowd of people',
    yes: ['Pigs, the lot of you', 'heartless wretches, every one', 'The night staff are leeches, the lot of them'],
    no: ['they found rats, all of them dead', 'the cows, all of them, were in the field', 'angels, the lot of you'],
  },
  {
    id: 'plainly-a-witch',
    kind: 'insult',
    match: [
      `${SOMEBODY} ~6 !it|i|we be a? =absolute|=utter|=complete|=total|=pure|=sheer ${FILL} [cur-plain] !of|to|thing-noun`,
      `${SOMEBODY} ~6 !it|i|we be a? =absolute|=utter|=complete|=total|=pure|=right|=proper ${FILL} [cur-plain] =to my|our|i|we|he|they|role|=everyone|=people|=patients`,
      `=what a ${FILL} [foul-name|base-name|cur-plain] the|this|your ~2 <role|person:one|somebody> ~3 be $`,
    ],
    sure: 'certain',
    unless: UNLESS,
    because: 'calls somebody a name that is only ever abuse',
    yes: ['the ward sister was an absolute witch', 'That porter is an utter prick'],
    no: ['the cannula was an absolute pig to get in', 'the nurse was an absolute star', 'I was an absolute cow to her'],
  },
  {
    id: 'sworn-at',
    kind: 'insult',
    match: [
      `${YOU} ${AMONG} swear-more ${FILL} [fool-name|dolt-name]`,
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${AMONG} swear-more ${FILL} [fool-name|dolt-name]`,
      `<role> ~4 !it|i|we ${BE} ${AMONG} swear-more ${FILL} [fool-name|dolt-name]`,
    ],
    sure: 'certain',
    unless: UNLESS,
    because: 'swears at somebody and calls them a fool',
    yes: ['you fucking idiot', 'You absolute fucking moron', 'those nurses are fucking idiots'],
    no: ['I felt like a fucking idiot', 'you are not a fucking idiot', 'the rules are fucking idiotic'],
  },
];
