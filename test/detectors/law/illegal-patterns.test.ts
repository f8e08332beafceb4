import { describe, expect, test } from 'vitest';
import { fraudPatterns } from '../../../src/detectors/law/fraud-patterns.ts';
import { illegalActivity } from '../../../src/detectors/law/illegal-activity.ts';
import { illegalPatterns } from '../../../src/detectors/law/illegal-patterns.ts';
import { read } from '../../../src/text/reading.ts';

const patterns = [...illegalPatterns, ...fraudPatterns];
const finds = (text: string): boolean => illegalActivity.detect(read(text)).length > 0;

test('no two patterns share an id', () => {
  const ids = patterns.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_, { yes, no }) => {
  test.each(yes)('finds: %s', (text) => expect(finds(text)).toBe(true));
  test.each(no)('leaves: %s', (text) => expect(finds(text)).toBe(false));
});
