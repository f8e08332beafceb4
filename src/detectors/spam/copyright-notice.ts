import type { Reading } from '../../text/reading.ts';
import { type Detector, defineDetector, type Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar, type Match } from '../grammar/grammar.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { halfPatterns, PAIRS } from './copyright-halves.ts';
import { copyrightPatterns, type Half, type HalfPattern } from './copyright-patterns.ts';
import { copyrightWords } from './copyright-words.ts';

/** How many sentences may stand between two halves. */
const NEAR = 3;
const BECAUSE = {
  claim: 'says that a work is theirs, and complains of its use',
  copy: 'hands round the work of somebody else',
};

const classes = [...english, ...copyrightWords];
const shapes = grammar({ classes, patterns: copyrightPatterns });
/** Halves that every pair has one of; the others wake nothing. */
const FIRST: ReadonlySet<Half> = new Set(PAIRS.map(([one]) => one));
const firsts: Grammar<HalfPattern> = grammar({ classes, patterns: halfPatterns.filter(({ id }) => FIRST.has(id)) });
const seconds: Grammar<HalfPattern> = grammar({ classes, patterns: halfPatterns.filter(({ id }) => !FIRST.has(id)) });

/** Shapes that the pleased use as well: "that's my photo you've used". */
const MILD: ReadonlySet<string> = new Set(['you-used-mine', 'mine']);

/** Finds comments that own up to copying somebody else's work, carry a notice of rights, or complain of being copied. */
export const copyrightNotice: Detector = defineDetector({
  name: 'copyright-notice',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'Copyright, Designs and Patents Act 1988, section 16',
      url: 'https://www.legislation.gov.uk/ukpga/1988/48/section/16',
      settles: 'that copying a work and making it public are for its owner to allow',
    },
    {
      title: 'Intellectual Property Office, Copyright notice: digital images, photographs and the internet',
      url: 'https://www.gov.uk/government/publications/copyright-notice-digital-images-photographs-and-the-internet',
      settles: 'that pictures on the web are protected, marked or not',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Hospital chiefs admitted yesterday that the new wing will be late',
      because: 'a copied text that nobody calls copied cannot be told from one of the writer’s own',
    },
    {
      kind: 'overreaches',
      text: 'The nurse put my photo on the noticeboard without asking me',
      because: 'a picture of somebody and a picture by somebody are both "my photo"',
    },
  ],
  anchors: { grammars: () => [shapes, firsts], wording: 'copyright-notice' },
  find: (reading) => foundOrWorded('copyright-notice', copiedIn(reading), reading),
});

function* copiedIn(reading: Reading): Generator<Found> {
  const matches = shapes.matches(reading);
  if (matches.length > 0 && matches.every(({ pattern }) => MILD.has(pattern.id)) && isPleased(reading)) return;
  const isBacked = new Set(matches.map(({ pattern }) => pattern.id)).size > 1;
  for (const { pattern, start, end, sentence } of matches) {
    const { certainty, because } = pattern;
    if (sentence.asks && (pattern.id === 'claim' || pattern.id === 'word-copyright')) continue;
    yield { start, end, certainty: isBacked ? 'probable' : certainty, because };
  }
  if (matches.length === 0) yield* paired(reading);
}

/** True where a use is welcomed, and nothing is asked for. */
function isPleased(reading: Reading): boolean {
  const found = seconds.matches(reading);
  const pleased = found.filter(({ pattern }) => pattern.id === 'pleased');
  if (pleased.length === 0 || found.some(({ pattern }) => pattern.id === 'no-leave')) return false;
  const demands = found.filter(({ pattern }) => pattern.id === 'demand');
  // "Thanks for crediting me" holds the words of a demand.
  return demands.every((one) => pleased.some(({ start, end }) => one.start <= end && start <= one.end));
}

/** The first two halves that tell together. */
function* paired(reading: Reading): Generator<Found> {
  const first = firsts.matches(reading);
  if (first.length === 0) return;
  const found = [...first, ...seconds.matches(reading)];
  const said = new Set(found.map(({ pattern }) => pattern.id));
  if (said.has('pleased')) return;
  for (const [one, other, of] of PAIRS) {
    if (!said.has(one) || !said.has(other) || (of === 'copy' && said.has('lawful'))) continue;
    const pair = nearest(found, one, other);
    if (pair) return yield { ...pair, certainty: 'possible', because: BECAUSE[of] };
  }
}

function nearest(
  found: readonly Match<HalfPattern>[],
  one: Half,
  other: Half,
): Pick<Found, 'start' | 'end'> | undefined {
  for (const first of found) {
    if (first.pattern.id !== one) continue;
    const second = found.find(({ pattern, number }) => pattern.id === other && Math.abs(number - first.number) <= NEAR);
    if (second) return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
  }
  return undefined;
}
