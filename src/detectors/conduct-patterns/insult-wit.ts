// Holds offensive words: examples of scorn that is told in harmless ones.
import type { ConductPattern, Release } from '../conduct/conduct-pattern.ts';

/** Who may be scorned: never a system, a letter or a service. */
const ANYONE = '<you|your|he|they|his|their|somebody|person|role|you-all|crowd-end|kin>';
const HEEDS: readonly Release[] = ['quoted', 'oneself', 'condemned'];
const UNLESS = ['endears', 'clinic-talk', 'my-own-is'];

/** Scorn by likeness, by what somebody cannot do or lacks, and by what they are told to go and do. */
export const insultWitPatterns: readonly ConductPattern[] = [
  {
    id: 'as-useful-as',
    kind: 'insult',
    match: [`${ANYONE} ~5 [as-useful] ~1 a|the|=wet|=two|my`, `${ANYONE} ~5 =about [as-useful]`],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: [...UNLESS, 'my', 'our'],
    sure: 'possible',
    because: 'likens somebody to something useless',
    yes: ["you're about as much use as a wax kettle", 'he is as welcome as a wasp at a picnic'],
    no: ['the app is about as useful as a paper boat', 'she was as helpful as I could have hoped'],
  },
  {
    id: 'could-not-run-a-bath',
    kind: 'insult',
    match: [
      '=could|can not|=barely|=hardly ~1 simple-deed ~3 [simple-thing]',
      '=struggle =to simple-deed ~3 [simple-thing]',
      '[if-it-hit]',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: ['i', 'we', 'my', 'our', 'clinic-talk'],
    sure: 'possible',
    mild: true,
    because: 'says that somebody cannot do the simplest thing',
    yes: ["that lot couldn't organise a raffle", "wouldn't know manners if it bit him"],
    no: ['I could not make a sandwich for weeks', 'he could not find the ward', 'call us if it hurts'],
  },
  {
    id: 'lacks-a-brain',
    kind: 'insult',
    match: [`${ANYONE} ~8, [brain-lack]`, '^ ~5 [brain-lack] ~6 $', `[brain-lack] ~6, ${ANYONE}`],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: [...UNLESS, 'i', 'my', 'our'],
    sure: 'possible',
    because: 'says that somebody has no brain',
    yes: [
      'if you had half a brain it would be lonely',
      'that receptionist is three fries short',
      'Not the sharpest tool',
    ],
    no: ['my dad lost half a brain to the tumour', 'the scan showed a bleed on the brain'],
  },
  {
    id: 'told-to-learn',
    kind: 'insult',
    match: [
      '^ ~4 [go-learn]',
      'you|your ~6, [go-learn]',
      '[go-learn] ~6, you|your|=love|=pet|=mate|=pal|=hun|=sweetheart|=darling|=dear',
    ],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: ['endears', 'i', 'we', 'my', 'our', 'kin'],
    sure: 'possible',
    because: 'sends somebody off with a slight',
    yes: ['Get a real job', 'you want to grow a spine', 'learn to read before you comment pet'],
    no: ['my son went back to school', 'children learn to read here', 'I had to look in the mirror'],
  },
  {
    id: 'born-so',
    kind: 'insult',
    match: ['you|your|he|his|they ~6 [born-so]', '[born-so] ~4 you|he|they|=that'],
    polarity: 'fixed',
    heeds: HEEDS,
    unless: ['endears', 'my', 'our', 'clinic-talk', 'kin:one'],
    sure: 'possible',
    because: 'asks how somebody came to be as they are, with a slight',
    yes: ['were you born this dim', 'Are you thick or just pretending'],
    no: ['my baby was born this morning', 'our twins were born that way round'],
  },
  {
    id: 'unwanted',
    kind: 'insult',
    match: '[unwanted]',
    polarity: 'fixed',
    heeds: HEEDS,
    unless: ['endears', 'target-kindly'],
    sure: 'possible',
    because: 'tells somebody that they are not wanted',
    yes: ['nobody asked you', 'everyone hates you', 'no wonder your wife walked out'],
    no: ['nobody asked me', 'everyone hates the car park'],
  },
];
