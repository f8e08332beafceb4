import fc from 'fast-check';
import { expect } from 'vitest';
import { type ArchiveEntry, type Simulation, tallyArchive } from '../../src/authoring/index.ts';
import { forum, rowBy, rowsOf, TEXTS } from '../authoring/simulation/forum.ts';
import { theorem } from './theorem.ts';

const texts = fc.array(fc.constantFrom(...TEXTS, 'Good morning everyone', 'at z@example.org!!!'), {
  minLength: 2,
  maxLength: 12,
});

function answerTo(rows: readonly ArchiveEntry[]): Simulation {
  const tally = tallyArchive(forum, { samples: 1 });
  for (const row of rows) tally.add(row);
  return tally.answer();
}

theorem({
  name: 'the_order_of_comments_by_nobody_does_not_matter',
  given: texts.chain((some) =>
    fc.tuple(fc.constant(rowsOf(some)), fc.shuffledSubarray([...rowsOf(some)], { minLength: some.length })),
  ),
  runs: 30,
  law: ([rows, shuffled]) => {
    if (rows.every((row, at) => row === shuffled[at])) return 'vacuous';
    expect(answerTo(shuffled)).toEqual(answerTo(rows));
    return undefined;
  },
});

theorem({
  name: 'an_answer_given_early_is_that_to_the_rows_so_far',
  given: fc.tuple(texts, fc.nat(12)),
  runs: 30,
  law: ([some, early]) => {
    const rows = some.map((text, at) => rowBy(at % 3 === 0 ? 'ada' : 'bob', text, at + 1));
    if (early === 0 || early >= rows.length) return 'vacuous';
    const tally = tallyArchive(forum, { samples: 1 });
    for (const row of rows.slice(0, early)) tally.add(row);
    expect(tally.answer()).toEqual(answerTo(rows.slice(0, early)));
    for (const row of rows.slice(early)) tally.add(row);
    expect(tally.answer()).toEqual(answerTo(rows));
    return undefined;
  },
  share: 0.3,
});
