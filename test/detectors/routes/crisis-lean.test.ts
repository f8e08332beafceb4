import { expect, test } from 'vitest';
import { heavyWords, leaning, leaningSpans, linesOf } from '../../../src/detectors/routes/crisis-lean.ts';
import { read } from '../../../src/text/reading.ts';

const leans = (text: string): number => Math.max(...linesOf(read(text)).map(leaning));

test.each([
  ['a cry leans more than thanks', 'nobody would miss me tonight', 'the nurse was lovely and so helpful'],
  ['a cry leans more than a complaint', 'i cannot go on like this', 'the car park is too small and dear'],
  ['a cry leans more than a question', 'i took all my tablets', 'when does the clinic open on mondays'],
])('%s', (_reason, cry, other) => expect(leans(cry)).toBeGreaterThan(leans(other)));

test('lines are weighed one by one, so that a neighbour changes nothing', () => {
  const [alone, ...none] = linesOf(read('i took all my tablets'));
  const [first, second] = linesOf(read('i took all my tablets\nthe nurse was lovely'));
  expect(none).toEqual([]);
  expect(leaning(first as NonNullable<typeof first>)).toBe(leaning(alone as NonNullable<typeof alone>));
  expect(second?.start).toBe('i took all my tablets\n'.length);
});

test('a line without a heavy word is not weighed', () => {
  expect(leaningSpans(read('i took all my tablets'), [])).toEqual([]);
});

test('a text without words has no lines', () => expect(linesOf(read(' \n\n '))).toEqual([]));

test('heavy words are words', () => {
  expect(heavyWords.length).toBeGreaterThan(50);
  for (const word of heavyWords) expect(word).toMatch(/^[a-z]{3,}$/u);
});
