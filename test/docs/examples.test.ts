import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What each example prints, against the built package. */
const PRINTS: Readonly<Record<string, readonly RegExp[]>> = {
  '01-judge-a-comment.mjs': [
    /^remove$/mu,
    /“Posts or comments that include this kind of information will be removed\.”/u,
    /^Decision: remove\./mu,
  ],
  '02-redact-only.mjs': [/^Ring Mabel on \[phone\] or write to \[email\]$/mu],
  '03-a-detector-of-your-own.mjs': [/^hide 4 14$/mu, /^Please keep case references off this page\.$/mu],
  '04-a-broken-policy.mjs': [
    /^policy\/misquote \/clauses\/0\/quote/mu,
    /^policy\/unknown-clause \/rules\/0\/because\/1 removed$/mu,
    /^policy\/unknown-detector \/rules\/0\/when\/detects\/0 phone$/mu,
    /^policy\/no-authority \/rules\/1\/then/mu,
  ],
};

test('every example has its expectation here', () => {
  expect(readdirSync('examples').filter((file) => file.endsWith('.mjs'))).toEqual(Object.keys(PRINTS));
});

test.each(Object.entries(PRINTS))('%s runs and prints what it should', (file, expected) => {
  const printed = execFileSync(process.execPath, [`examples/${file}`], { encoding: 'utf8' });
  for (const line of expected) expect(printed).toMatch(line);
});
