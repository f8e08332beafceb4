// Holds wordings of suicidal thought and self-harm.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { crisis } from '../../../src/detectors/routes/crisis.ts';
import { describeDetector } from '../../../src/testing/describe-detector.ts';
import { read } from '../../../src/text/reading.ts';
import { runner } from '../../runner.ts';
import { crisisExamples } from './crisis-examples.ts';

describeDetector(crisis, crisisExamples, runner);

interface Phrasing {
  readonly round: number;
  readonly crisis: boolean;
  readonly text: string;
}

const phrasings = readFileSync(new URL('crisis-phrasings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Phrasing);

/** Rounds were written before the words and patterns that answer them; nothing is taken out of a round. */
describe('crisis in phrasings of many kinds', () => {
  const found = (text: string): boolean => crisis.detect(read(text)).length > 0;
  const share = (of: readonly Phrasing[]): number => of.filter(({ text }) => found(text)).length / of.length;
  test('there are enough of both', () => {
    expect(phrasings.filter((one) => one.crisis).length).toBeGreaterThanOrEqual(260);
    expect(phrasings.filter((one) => !one.crisis).length).toBeGreaterThanOrEqual(160);
  });
  test('nearly every cry for help is heard', () => {
    expect(share(phrasings.filter((one) => one.crisis))).toBeGreaterThanOrEqual(0.93);
  });
  test('figures of speech, campaigns and old stories are left alone', () => {
    expect(share(phrasings.filter((one) => !one.crisis))).toBeLessThanOrEqual(0.02);
  });
});
