// Holds offensive words: the examples of hate that these patterns find.
import type { ConductPattern } from '../conduct/conduct-pattern.ts';
import { ALL, ANY, NAMED, NOT_OF_ONESELF, OF_ALL } from './hate-targets.ts';

/** A group as the measure of all that is bad, or as less than others. */
export const hateInferiority: readonly ConductPattern[] = [
  {
    id: 'none-as-bad-as-group',
    kind: 'hate',
    match: [
      `not|=nobody|=nothing|=no ~4 =as|=so contempt|complaint|trait =as|=like ~3 ${NAMED}`,
      `not|=nobody|=nothing|=no ~4 contempt:er|complaint:er|trait:er|=worse|=lower =than ~3 ${NAMED}`,
      `not|=nobody|=nothing|=no ~4 =more contempt|complaint|trait =than ~3 ${NAMED}`,
      `what-superlative ~3 ${ANY} $`,
      `=as very? contempt|complaint|trait|=useful|=useless =as ~2 <[group|slur]>`,
    ],
    sure: 'probable',
    heeds: NOT_OF_ONESELF,
    polarity: 'fixed',
    because: 'makes a group of people the measure of what is bad',
    yes: [
      'No one else is as filthy as these Muslims',
      'There is nothing more disgusting than immigrants',
      'as thick as a gypsy',
    ],
    no: ['No one is as kind as these Muslims', 'Women are no worse than men'],
  },
  {
    id: 'group-is-worst',
    kind: 'hate',
    match: [
      `${OF_ALL} is adverb|very* the|=by|=far|=among|of|=some|=absolute* contempt:est|complaint:est|trait:est|=worst|=lowest !=ward|=hospital|=thing|=department|=place|=trust|=surgery|=off|=hit|=affected`,
      `${OF_ALL} is ~3 =most contempt|complaint|trait`,
      `contempt:est|trait:est|=worst|=lowest ~5 is all|the|adverb* ${NAMED}`,
      `=most contempt ~4 is all|the|adverb* ${NAMED}`,
    ],
    sure: 'probable',
    heeds: NOT_OF_ONESELF,
    because: 'calls a group of people the worst',
    yes: ['Muslims are just the dumbest people', 'Women are the worst'],
    no: ['Women are not the worst', 'The women had the worst ward'],
  },
  {
    id: 'group-less-than-others',
    kind: 'hate',
    match: [
      `${OF_ALL} ~3 what-superlative ~2 decent-folk|dehuman|the|our|my|=any`,
      `${OF_ALL} ~3 =less ~3 =than decent-folk|dehuman`,
      `${OF_ALL} is|seems|=are !done-to ~2 contempt:er|trait:er|=worse|=lower =than decent-folk|dehuman|=shit|=dogs`,
      `decent-folk ~2 be|=are ~2 =superior|=better|=cleverer|=smarter|=purer =to|=than ~2 ${NAMED}`,
      `${ALL} ~4 can|=could|will|be ~1 not|=never ~3 =as worthy =as`,
    ],
    sure: 'probable',
    heeds: NOT_OF_ONESELF,
    unless: ['treated-so'],
    because: 'sets a group of people below others',
    yes: ['Women are inferior to men', 'Gay people are lower than dogs'],
    no: ['Women are not inferior to men', 'Women wait longer than men'],
  },
  {
    id: 'unlike-group-humans',
    kind: 'hate',
    match: [
      `=even|=really|=actually|=properly|=fully =human ~4 ${ALL}`,
      `=are|=is|=do ~2 ${ANY} ~2 =even|=really|=actually|=fully =human|=people|=humans|=count|=feel|=think`,
    ],
    sure: 'probable',
    heeds: NOT_OF_ONESELF,
    polarity: 'fixed',
    because: 'doubts that a group of people is human',
    yes: ['Are Muslims even human?', 'Do immigrants actually think?'],
    no: ['Are Muslims welcome?', 'Muslims are human'],
  },
];
