import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/wording-inputs.ts';

// Learning takes a minute and a half: that it gives this table is checked by `npm run check:wordings`, in CI.
test('the table was made of the comments and themes there are', () => {
  const table = readFileSync('src/detectors/wording/wording-table.ts', 'utf8');
  expect(table.slice(0, 200)).toContain(fingerprint());
});
