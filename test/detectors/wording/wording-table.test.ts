import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the table is what is learnt from the comments there are', () => {
  const made = execFileSync('npx', ['tsx', 'scripts/make-wordings.ts', '--print'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  // Not compared as a whole: what differs of 16,000 lines is not worth printing.
  expect(made === readFileSync('src/detectors/wording/wording-table.ts', 'utf8')).toBe(true);
}, 60_000);
