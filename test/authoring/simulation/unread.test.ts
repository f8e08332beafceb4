import { expect, test } from 'vitest';
import { tallyUnread } from '../../../src/authoring/simulation/unread.ts';

test('rows of one reason are counted together, wherever in the line it stood', () => {
  const tally = tallyUnread();
  for (const line of [2, 3, 5, 7, 11, 13]) tally.add(line, `not JSON, at column ${line}`);
  expect(tally.answer()).toEqual({
    rows: 6,
    reasons: [{ problem: 'not JSON', rows: 6, lines: [2, 3, 5, 7, 11] }],
    others: 0,
  });
});

test('of very many reasons only so many are listed, and the rest counted', () => {
  const tally = tallyUnread();
  for (let line = 1; line <= 1000; line++) tally.add(line, `reason ${line % 50}`);
  const { rows, reasons, others } = tally.answer();
  expect([rows, reasons.length, others]).toEqual([1000, 20, 600]);
});
