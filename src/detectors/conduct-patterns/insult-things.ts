// Holds offensive words: examples of harmless names that people are called to hurt.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { SLIGHTS } from './insult-parts.ts';

const DEGREES = 'thing-degree|slight-filler|slight|swear-more|very*';
const THING = 'thing-name|office-name';
const UNLESS = ['endears', 'target-kindly', 'thing-kindly', 'farm', 'clinic-talk', 'praise-name'];

/** A person called a turnip, a doorknob or a pen pusher: which word it is matters less than where it stands. */
export const insultThingPatterns: readonly ConductPattern[] = [
  {
    id: 'you-thing',
    kind: 'insult',
    match: [
      `you ${DEGREES} [${THING}] $`,
      `you !a|the|my|your|have|get|do|=like|=mean|=see|=call ~1 !a|the|my|his|our|your|this|with [${THING}:one] $`,
      `you ${DEGREES} [${THING}] =of|=in =a|=an|=the`,
      `^ you thing-degree|slight-filler|slight|swear-more ~1 [${THING}]`,
      `you ~1 be|='re =such? a ${DEGREES} [${THING}:one]`,
      `=what|=such a ${DEGREES} [${THING}:one] ~1 <you|he|this|role|person|they>`,
      `^ ~1 =what a ${DEGREES} [${THING}:one] $`,
      `^ ~1 [thing-degree] ${DEGREES} thing-name|office-name|fool-maybe $`,
      `<you|he|they|role|somebody|person|this> ~4 be a? thing-degree ${DEGREES} [${THING}]`,
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'oneself', 'condemned'],
    unless: [...UNLESS, 'my', 'our'],
    sure: 'possible',
    because: 'calls somebody a thing or an animal',
    yes: ['you soggy crouton', 'What a spectacular doughnut you are', 'utter doorknob', 'he is an absolute gherkin'],
    no: ['did you want a doughnut', 'you can bring a cushion', 'the soup was a disgrace', 'my son is a little monkey'],
  },
  {
    id: 'crowd-of-things',
    kind: 'insult',
    match: [
      `=run|=staffed|=managed|=led|=headed|=moderated|=written =by ~1 crowd? ${DEGREES} [${THING}]`,
      `^ ~3 crowd ${DEGREES} [${THING}:many] $`,
      `you|they|role ~3 be ~1 crowd ${DEGREES} [${THING}:many]`,
      `crowd-end ~2, crowd? ${DEGREES} [${THING}:many]`,
      `[${THING}:many] ~1, crowd-end`,
      `slight|contempt ~1, [crowd-end]`,
      `[crowd-end] ~1, slight|contempt $`,
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'oneself', 'condemned'],
    unless: [...UNLESS, 'my'],
    sure: 'possible',
    because: 'calls several people names',
    yes: ['this page is run by absolute cabbages', 'bunch of pen pushers', 'Gutless, the lot of you'],
    no: ['a bunch of dandelions in a vase', 'the lot of them were kind', 'I ordered a load of potatoes'],
  },
  {
    id: 'you-slight',
    kind: 'insult',
    match: [
      `!=are|=were|=make|=made|=makes|=leave|=left|=get|=got|=feel|=thank|=do|=did|=think|=call|=called|=find|=if|=when you ${SLIGHTS} ~2 [slight-plain|office-name] ~1 $`,
      '^ ~6 you [slight-plain] slight|slight-filler* ~1 $',
      '^ you slight-filler|very* [slight-plain] ~2 $',
    ],
    polarity: 'fixed',
    heeds: ['quoted', 'oneself', 'condemned'],
    unless: UNLESS,
    sure: 'possible',
    because: 'throws a slight at somebody',
    yes: ['get stuffed you gormless sprat', 'you brainless sack'],
    no: ['thank you all', 'it made you feel stupid', 'are you that thick skinned'],
  },
];
