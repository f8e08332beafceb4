import { expect, test } from 'vitest';
import { hashOfWording } from '../../../src/detectors/wording/keys.ts';
import { type Saying, sayingsIn } from '../../../src/detectors/wording/sayings.ts';
import { eachTheme } from '../../../src/detectors/wording/themes.ts';
import { weigh } from '../../../src/detectors/wording/weigh.ts';
import { NO_ROW, weights } from '../../../src/detectors/wording/weights.ts';
import { columns, UNSAID } from '../../../src/detectors/wording/worded-kinds.ts';
import { BIASES } from '../../../src/detectors/wording/wording-table.ts';
import { apartIn, lettersOf, wordingsOf } from '../../../src/detectors/wording/wordings.ts';
import { read } from '../../../src/text/reading.ts';

/** The same as `weigh`, from the wordings as they are learnt from. */
function weighedFrom(sayings: readonly Saying[]): readonly number[] {
  const { rowOf, themes, all } = weights();
  const rowsOf = (wordings: Iterable<string>): readonly number[] =>
    [...wordings].map((one) => rowOf(hashOfWording(one)));
  const words = new Set(sayings.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  const told = new Set<number>();
  for (const { present } of sayings) eachTheme(present, (theme) => told.add(themes[theme] ?? NO_ROW));
  const sorts = [
    new Set(rowsOf(sayings.flatMap(wordingsOf))),
    new Set(rowsOf(sayings.flatMap(apartIn))),
    rowsOf([...words].flatMap(lettersOf)),
    told,
  ].map((rows) => [...rows].filter((row) => row !== NO_ROW));
  return columns.map((_, at) =>
    sorts.reduce((points, rows) => {
      const sum = rows.reduce((some, row) => some + (all[row * columns.length + at] as number), 0);
      return points + sum / Math.sqrt(rows.length + UNSAID);
    }, BIASES[at] as number),
  );
}

test.each([
  'I can’t go on any more. I want to end my life!',
  'Is my mum on ward 3 still? Is she? Ring me, ring me, ring me.',
  'Look at you lot 🐒🐒🍌, laughing 😂',
  '🖕🖕',
  'Zyxquv qwoplk',
])('weighs words in a row, words apart, letters and themes as they were learnt: %s', (text) => {
  const sayings = sayingsIn(read(text));
  for (const some of [sayings, sayings.slice(0, 1), sayings])
    for (const [at, points] of weighedFrom(some).entries()) expect(weigh(some).points[at]).toBeCloseTo(points, 6);
});

test('what is weighed does not hang on what was weighed before', () => {
  const sayings = sayingsIn(read('Useless lot, the whole useless lot of you'));
  const before = weigh(sayings);
  for (let at = 0; at < 10_000; at++) weigh(sayingsIn(read(`useless${at} lot`)));
  expect(weigh(sayings)).toEqual(before);
});
