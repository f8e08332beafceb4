// Prints what stands in the package in the place of src/detectors/wording/pages.ts (decision 37): run by its build.
import { readKeys, readWeights, writtenKeys, writtenWeights } from '../src/detectors/wording/letters.ts';
import { PAGES_IN_BOOK } from '../src/detectors/wording/pages.ts';
import { columns } from '../src/detectors/wording/worded-kinds.ts';
import { KEYS, ROWS, WEIGHTS } from '../src/detectors/wording/wording-table.ts';

/** About thirty-six keys are on a page. */
const PAGE_BITS = 15;

const keys: number[] = [];
readKeys(KEYS, (key) => keys.push(key));
const weights = columns.map((name) => {
  const column = new Int8Array(ROWS);
  readWeights(WEIGHTS[name], (weight, row) => {
    column[row] = weight;
  });
  return column;
});

const pages: string[] = [];
for (let first = 0; first < ROWS; ) {
  const page = pages.length;
  let end = first;
  while (end < ROWS && (keys[end] as number) >>> PAGE_BITS === page) end++;
  const own = keys.slice(first, end).map((key) => key - (page << PAGE_BITS));
  pages.push([writtenKeys(own), ...weights.map((column) => writtenWeights([...column.slice(first, end)]))].join(' '));
  first = end;
}
const books: string[] = [];
for (let at = 0; at < pages.length; at += PAGES_IN_BOOK) books.push(pages.slice(at, at + PAGES_IN_BOOK).join('!'));
const made = { PAGE_BITS, PAGES_IN_BOOK, BOOKS: books };
process.stdout.write(
  Object.entries(made)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join(''),
);
