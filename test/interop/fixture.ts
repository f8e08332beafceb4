import { createEngine } from '../../src/evaluate/engine.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { definePolicy } from '../../src/policy/define-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';

/** A small page on which every format has something to say. */
export const policy: Policy = definePolicy({
  houserules: 1,
  id: 'fixture',
  version: '1',
  title: 'Our rules',
  publisher: 'A body',
  text: '🏥 Share no e-mail addresses. We remove such posts. Who does so again is reported.',
  url: 'https://example.org/rules',
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  clauses: [
    { id: 'no-email', kind: 'prohibits', quote: 'Share no e-mail addresses.' },
    { id: 'removed', kind: 'authorises', quote: 'We remove such posts.', actions: ['remove'], modality: 'will' },
    {
      id: 'reported',
      kind: 'authorises',
      quote: 'Who does so again is reported.',
      actions: ['report-to-platform'],
      modality: 'will',
    },
  ],
  rules: [
    { id: 'email', when: { detects: ['email'] }, then: 'remove', because: ['no-email', 'removed'] },
    {
      id: 'again',
      when: { breaches: { of: ['email'], atLeast: 2 } },
      then: { actions: ['report-to-platform'] },
      because: ['reported'],
      interpretation: 'Again is the second time.',
    },
  ],
});

export const text = '📧 ada@example.org, write!';
const engine = createEngine(policy);
const at = '2026-03-02T09:00:00Z';
const first: Verdict = engine.evaluate({ text });
const history = engine.record(undefined, { text }, first, { at });

/** A first offence, a second one, and a comment that breaks no rule. */
export const verdicts = {
  first,
  second: engine.evaluate({ text }, { history, at }),
  clean: engine.evaluate({ text: 'thanks' }),
};
