import { expect, test } from 'vitest';
import { detect } from '../../src/detectors/detect.ts';
import { createEngine } from '../../src/evaluate/engine.ts';
import { redact } from '../../src/evaluate/redact.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { takesLinearTime } from '../../src/testing/linear.ts';
import { hostileText } from '../../src/testing/texts.ts';
import type { Span } from '../../src/text/span.ts';
import { theorem } from './theorem.ts';

const engines = [westHerts, cntw].map((policy) => createEngine(policy));

/** Each is repeated to some 16,000 and 65,000 code units, and where that leaves doubt to 260,000. */
const WORST_CASES: readonly string[] = [
  ...['a', '0', ' ', '@', '.', '-', '(', '\0', '\u200b', '\u202e', '\ud83d', '\udc00', 'e\u0301', '\u{1f602}'],
  ...['0 ', '07', 'a.', 'a@', '+44 ', 'A1 ', 'aB1 2cD ', '07700 900', '1/', '12:', '9\u200b', '９'],
  ...['dot com ', 'at dot ', 'zero ', 'oh one ', 'double o ', 'Mr A B ', 'flat 1, ', '1 High ', '1 street ', 'my dad '],
  // What is said in one line, and what speaks against it in the next.
  ...['Gan yersel ya rat\nQuiz night in aid of the hospice\n', 'I want to die. Weed £2, dm me. '],
  ...['born 1.1.', 'NHS number ', 'sort code 1', 'a@b.', 'a@b.c ', '07700 900123 ', 'ada@example.org ', 'AL1 9ZZ '],
];

test.each(engines.map((engine) => [engine.policy.id, engine] as const))(
  'one character, a million times: %s',
  (_, engine) => {
    for (const character of ['a', '0', ' ', '\ud83d', '\u0301', '\0', '\u{1f602}', 'ﷺ', '@']) {
      const text = character.repeat(1_000_000 / character.length);
      const verdict = engine.evaluate({ text });
      lieIn(text, verdict.findings);
      expect(redact(text, verdict).length).toBeGreaterThan(0);
    }
  },
);

test.each(['AL1 9ZZ ', 'a@b.io ', '0 dash '])(
  'a megabyte of %j: more places than a call may have arguments',
  (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const verdict = createEngine(westHerts).evaluate({ text });
    lieIn(text, verdict.findings);
    expect(redact(text, verdict)).not.toMatch(/9ZZ|@/u);
  },
);

theorem<string>({
  name: 'no_text_makes_anything_throw_or_find_what_is_not_there',
  given: hostileText,
  law: (text) => {
    lieIn(text, detect(text));
    for (const engine of engines) {
      const verdict = engine.evaluate({ text });
      lieIn(text, verdict.findings);
      redact(text, verdict, { includeReview: true });
    }
    return /[^ -~]/u.test(text) ? undefined : 'vacuous';
  },
  runs: 10_000,
});

test.each(WORST_CASES)('time is linear: %j', (piece) => {
  const [engine] = engines;
  takesLinearTime(
    piece,
    (text) => engine?.evaluate({ text }),
    () => performance.now(),
  );
});

function lieIn(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    if (!(0 <= start && start < end && end <= text.length)) throw new Error(`${start}–${end} of ${text.length}`);
  }
}
