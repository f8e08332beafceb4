import { expect, test } from 'vitest';
import { detect } from '../../src/detectors/detect.ts';
import { createEngine } from '../../src/evaluate/engine.ts';
import { redact } from '../../src/evaluate/redact.ts';
import { cntw, westHerts } from '../../src/policies/index.ts';
import { hostileText } from '../../src/testing/texts.ts';
import type { Span } from '../../src/text/span.ts';
import { theorem } from './theorem.ts';

const engines = [westHerts, cntw].map((policy) => createEngine(policy));

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

function lieIn(text: string, spans: readonly Span[]): void {
  for (const { start, end } of spans) {
    if (!(0 <= start && start < end && end <= text.length)) throw new Error(`${start}–${end} of ${text.length}`);
  }
}
