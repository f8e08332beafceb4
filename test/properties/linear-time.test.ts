import { test } from 'vitest';
import { createEngine } from '../../src/evaluate/engine.ts';
import { westHerts } from '../../src/policies/index.ts';
import { growsLinearly } from '../grows-linearly.ts';

/** Each is repeated to some 16,000 and 65,000 code units, and where that leaves doubt to 260,000. */
const WORST_CASES: readonly string[] = [
  ...['a', '0', ' ', '@', '.', '-', '(', '\0', '\u200b', '\u202e', '\ud83d', '\udc00', 'e\u0301', '\u{1f602}'],
  ...['0 ', '07', 'a.', 'a@', '+44 ', 'A1 ', 'aB1 2cD ', '07700 900', '1/', '12:', '9\u200b', '９'],
  ...['dot com ', 'at dot ', 'zero ', 'oh one ', 'double o ', 'Mr A B ', 'flat 1, ', '1 High ', '1 street ', 'my dad '],
  // What is said in one line, and what speaks against it in the next.
  ...['Gan yersel ya rat\nQuiz night in aid of the hospice\n', 'I want to die. Weed £2, dm me. '],
  ...['born 1.1.', 'NHS number ', 'sort code 1', 'a@b.', 'a@b.c ', '07700 900123 ', 'ada@example.org ', 'AL1 9ZZ '],
];

const { evaluate } = createEngine(westHerts);

test.each(WORST_CASES)('time is linear: %j', (piece) => {
  growsLinearly(piece, (text) => evaluate({ text }));
});
