// Holds offensive words: examples of names with a slight beside them.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';

/** What may stand between a slight and a name. */
const FILL = 'slight|slight-filler*';
/** Said of people only. A beast may be one that is ugly; and no one name is sure while only one slight stands by. */
const OF_PEOPLE = 'foul-name|base-name|cur-name';
const BEASTS = 'beast-abuse|scum-name|foul-either';
const HARD = 'slight-hard|slight-looks';
const NO_THING = '!of|thing-noun';
const NO_TASK = '!of|to|thing-noun';

/** Names with a hard slight beside them, of whomever they are said. */
export const insultSurePatterns: readonly ConductPattern[] = [
  {
    id: 'hard-slighted-name',
    kind: 'insult',
    match: [
      `${HARD} ${FILL} [${OF_PEOPLE}] ${NO_THING}`,
      `${HARD} =and slight ${FILL} [${OF_PEOPLE}|${BEASTS}] ${NO_THING}`,
      `slight =and? ${HARD} ${FILL} [${OF_PEOPLE}] ${NO_THING}`,
      `slight =and? ${HARD} ${FILL} [${BEASTS}] ${NO_TASK}`,
      `${HARD} slight ${FILL} [${BEASTS}] ${NO_TASK}`,
      `slight-of-people ${FILL} [beast-abuse|foul-either] ${NO_TASK}`,
      `<you> slight slight-filler* ${HARD} slight-filler* [rogue-name|fool-name|dialect-name|critic-name]`,
      `<you> ${HARD} slight-filler* slight slight-filler* [rogue-name|fool-name|dialect-name|critic-name]`,
    ],
    sure: 'certain',
    polarity: 'fixed',
    unless: ['gadget', 'clinic-talk', 'farm', 'self-blame', 'endears', 'calls-you', 'made-to-feel', 'wrongdoer'],
    because: 'calls somebody a name with a slight beside it',
    yes: ['Useless fat cow at the front desk', 'tell that fat slag to move', 'you thick stupid idiot', 'lying snake'],
    no: [
      'a sick cow on the farm',
      'my daft old dad',
      'I felt like a stupid cow',
      'he called her a fat slag',
      'an ugly trout',
      'Thieving scum took the defibrillator',
    ],
  },
  {
    id: 'what-a-name-you-are',
    kind: 'insult',
    match: [
      `=what a ${FILL} [${OF_PEOPLE}|scum-name|foul-either] <you|you-all>`,
      `=what a slight ${FILL} [beast-abuse] <you|you-all>`,
    ],
    sure: 'certain',
    polarity: 'fixed',
    unless: ['endears'],
    because: 'calls somebody a name that is only ever abuse',
    yes: ['what a nasty piece of filth you are', 'What a wanker you are'],
    no: ['what a star you are', 'what a poor cow you looked', 'what a wanker'],
  },
  {
    id: 'you-thick-as',
    kind: 'insult',
    match: ['<you|you-all> ~1 be very|slight-filler|all* [thick-as]'],
    sure: 'certain',
    because: 'mocks how somebody thinks',
    yes: ['you are all thick as pigshit', 'you lot are as thick as mince'],
    no: ['you are thick-skinned', 'the fog was as thick as soup'],
  },
];
