// Holds offensive words: examples of milder names that people are called to their face.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { BEFORE, DEGREE, MILD_CROWD, NOT_ANOTHER, YOU, YOU_ARE } from './insult-parts.ts';

/** A fool, or a name that needs a slight beside it, thrown at "you". */
export const insultYouFoolPatterns: readonly ConductPattern[] = [
  {
    id: 'you-fool-slighted',
    kind: 'insult',
    match: [
      `${YOU} ${BEFORE} slight ${BEFORE} [fool-name|dialect-name|rogue-name]`,
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${BEFORE} slight ${BEFORE} [fool-name|dialect-name|rogue-name]`,
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${BEFORE} ${BEFORE} [dolt-name]`,
      `${YOU} ${BEFORE} [dolt-name:many]`,
      `${YOU} ${BEFORE} slight-filler|swear-more ${BEFORE} [dolt-name:one]`,
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be a? crowd ${BEFORE} [${MILD_CROWD}]`,
      `${YOU} a? crowd ${BEFORE} [${MILD_CROWD}]`,
      `=your a ${DEGREE} [fool-name|dialect-name|rogue-name]`,
    ],
    sure: 'probable',
    mild: true,
    unless: ['endears'],
    because: 'calls somebody a fool or worse',
    yes: ['you brainless muppet', 'you are a bunch of clowns', 'you morons', 'You are such an idiot'],
    no: ['you made me feel like an idiot', 'you daft sod', 'you are no fool'],
  },
  {
    id: 'you-fool',
    kind: 'insult',
    match: [
      `${YOU} ${DEGREE} [fool-name|dialect-name|rogue-name]`,
      `${YOU_ARE} ~2 ${NOT_ANOTHER} be a ${DEGREE} [fool-name|dialect-name|rogue-name]`,
      '^ you very|slight-filler* [fool-maybe:one] $',
      'you very|slight-filler|slight slight-filler|slight* [fool-maybe:one]',
      `${YOU_ARE} ~1 be a slight|slight-filler|very slight|slight-filler* [fool-maybe:one]`,
      `${YOU_ARE} ~2 ${NOT_ANOTHER} be ${DEGREE} [rogue-name:many|fool-name:many|dialect-name:many]`,
      'you|your ~5, !fond|slight|a|the|my|his|our|your [rogue-name:one|fool-name:one|dialect-name:one] $',
    ],
    sure: 'possible',
    bearsOut: false,
    unless: ['endears'],
    because: 'calls somebody a fool or worse',
    yes: ['you muppet', 'you are a clown', 'Keep taking the tablets you nutter'],
    no: ['you daft muppet, we love you', 'you have a plum tree', 'you need a plank of wood'],
  },
  {
    id: 'you-critic',
    kind: 'insult',
    match: [
      `${YOU} ${BEFORE} slight-hard ${BEFORE} [critic-name]`,
      `${YOU_ARE} ~3 ${NOT_ANOTHER} be ${BEFORE} slight-hard ${BEFORE} [critic-name]`,
      `${YOU_ARE} ~2 ${NOT_ANOTHER} be a? crowd slight|slight-filler|very|and* slight [critic-name:many]`,
      `${YOU} ${BEFORE} [taunt-name]`,
      `${YOU_ARE} ~2 ${NOT_ANOTHER} be ${BEFORE} [taunt-name]`,
    ],
    sure: 'probable',
    because: 'calls somebody a name with a slight beside it',
    yes: ['you pathetic little jobsworth', 'You are a bunch of heartless robots', 'you dirty nonce'],
    no: ['you are liars', 'you treat us like robots'],
  },
  {
    id: 'you-absolute',
    kind: 'insult',
    match: [
      'you|your [=absolute|=utter|=complete] very|slight-filler* ~2, $',
      '^ you [=absolute|=utter|=complete] !slight-filler',
    ],
    sure: 'possible',
    polarity: 'fixed',
    unless: ['praise-name', 'target-kindly', 'endears'],
    because: 'calls somebody an absolute something',
    yes: ['You absolute shower', 'ignore me would you, you utter waste'],
    no: ['You absolute legends', 'you absolute beauty', 'thank you, complete care', 'you need complete rest'],
  },
];
