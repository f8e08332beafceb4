import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar, type Match } from '../grammar/grammar.ts';
import { isAmong } from '../grammar/tagged.ts';
import { isInQuotes } from '../matched.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { fraudPatterns } from './fraud-patterns.ts';
import { type IllegalPattern, illegalPatterns } from './illegal-patterns.ts';
import { illegalWords } from './illegal-words.ts';
import { trade, tradeIn } from './trade.ts';
import { tradeWords } from './trade-words.ts';

const classes = [...english, ...illegalWords];
const words: Grammar<IllegalPattern> = grammar({ classes, patterns: [...illegalPatterns, ...fraudPatterns] });
/** Help is sought, or goods are honest, wherever in the text this is said. */
const ALWAYS = ['seeks-help', 'honest'];
/** A crime of others is told of, in the sentence where this is said. */
const TOLD = 'trade-told';
/** What a text speaks of besides; asked only where something was found. */
const talk = grammar({
  classes: [...classes, ...tradeWords.filter(({ name }) => name === TOLD)],
  patterns: [...ALWAYS, 'care-talk', TOLD].map((name) => ({ id: name, match: `[${name}]` })),
});

/**
 * Finds drugs, prescription medicines, forged papers, stolen goods and arms offered or sought, and crimes taught or
 * boasted of. Never somebody who asks for help, tells of recovery, or reports a crime.
 */
export const illegalActivity: Detector = defineDetector({
  name: 'illegal-activity',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Misuse of Drugs Act 1971, section 4',
      url: 'https://www.legislation.gov.uk/ukpga/1971/38/section/4',
      settles: 'offering to supply a controlled drug is an offence',
    },
    {
      title: 'Human Medicines Regulations 2012, regulation 214',
      url: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/214',
      settles: 'nobody may sell or supply a prescription medicine without a prescription',
    },
    {
      title: 'Serious Crime Act 2007, section 44',
      url: 'https://www.legislation.gov.uk/ukpga/2007/27/section/44',
      settles: 'encouraging or assisting an offence is one itself',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Snowman emoji, you know what that means, Byker tonight',
      because: 'trade in code words alone is left alone',
    },
    {
      kind: 'overreaches',
      text: 'Selling a kitchen knife, hardly used',
      because: 'what is lawfully sold may share a name with what is not',
    },
  ],
  anchors: { grammars: () => [words, trade], wording: 'illegal-activity' },
  find(reading) {
    const found = [...findIllegal(reading), ...tradeIn(reading)];
    return foundOrWorded('illegal-activity', found, reading, isHonestTalk);
  },
});

/** Help is sought, medicines are collected, or a crime is told of: words alone are no offer. */
function isHonestTalk(reading: Reading): boolean {
  return talk.matches(reading).length > 0;
}

function* findIllegal(reading: Reading): Generator<Found> {
  const matches = words.matches(reading).filter((match) => !isInQuotes(match) && !isDenied(match));
  if (matches.length === 0) return;
  const said = talk.matches(reading);
  const spoken = new Set(said.map(({ pattern }) => pattern.id));
  if (ALWAYS.some((name) => spoken.has(name))) return;
  const told = new Set(said.filter(({ pattern }) => pattern.id === TOLD).map(({ number }) => number));
  for (const { pattern, number, start, end } of matches) {
    if (pattern.ofOthers && told.has(number)) continue;
    if (pattern.unless?.some((name) => spoken.has(name))) continue;
    yield { start, end, certainty: pattern.sure, because: pattern.because };
  }
}

/** "I would never …", "stop selling …": a negator in it or two words before it. */
function isDenied({ sentence, first, key }: Match<IllegalPattern>): boolean {
  const before = sentence.from.slice(Math.max(0, first - 2), key.first).flat();
  return isAmong(before, words.lexicon.numbers('not'));
}
