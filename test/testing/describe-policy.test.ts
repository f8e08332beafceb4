import { expect, test } from 'vitest';
import { type Detector, type DetectorSpec, defineDetector } from '../../src/detectors/define-detector.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { describePolicy } from '../../src/testing/describe-policy.ts';

const sure = { certainty: 'certain', because: 'it is the word' } as const;
const found: DetectorSpec['find'] = function* ({ lower }) {
  for (const { index } of lower.matchAll(/shout/gu)) yield { start: index, end: index + 5, ...sure };
};

/** Finds the word `shout`, unless told to find otherwise. */
function shout(find: DetectorSpec['find'] = found): Detector {
  return defineDetector({
    name: 'loudness',
    sources: [{ title: 'Invented', url: 'https://example.org', settles: 'nothing' }],
    limits: [{ kind: 'misses', text: 'SHRIEK', because: 'only one word is found' }],
    find,
  });
}

const page = 'We take shouting down. We block those who shout again. Please be quiet.';
const sound = loadPolicy(
  {
    ...{ houserules: 1, id: 'quiet', version: '1', title: 'Quiet', publisher: 'Nobody', text: page, url: null },
    ...{ locale: 'en-GB', region: 'GB', timeZone: 'Europe/London', allow: { emails: ['team@example.net'] } },
    clauses: [
      { id: 'down', kind: 'authorises', quote: 'We take shouting down.', actions: ['remove'] },
      { id: 'block', kind: 'authorises', quote: 'We block those who shout again.', actions: ['block'] },
      { id: 'quiet', kind: 'informs', quote: 'Please be quiet.' },
    ],
    rules: [
      { id: 'shouting', when: { detects: ['loudness'] }, then: 'remove', because: ['down'] },
      {
        id: 'again',
        when: { breaches: { of: ['shouting'], atLeast: 2 } },
        then: { actions: ['block'] },
        because: ['block'],
        interpretation: 'We take “again” to be the second time.',
      },
    ],
  },
  { detectors: [shout()] },
);

/** The laws that a policy is told to break. */
function broken(policy: Policy, detector: Detector): readonly string[] {
  const names: string[] = [];
  const run = (_: string, body: () => void): void => body();
  const note = (title: string, body: () => void): void => {
    try {
      body();
    } catch {
      names.push(title.replace(/ .*/u, ''));
    }
  };
  describePolicy(policy, { describe: run, test: note }, { detectors: [detector], examples: ['shout'], runs: 100 });
  return names;
}

function withRules(change: (rule: Policy['rules'][number]) => Partial<Policy['rules'][number]>): Policy {
  return { ...sound, rules: sound.rules.map((rule) => ({ ...rule, ...change(rule) })) };
}

test('a sound policy keeps every law', () => expect(broken(sound, shout())).toEqual([]));

test('a detector that changes its mind is told', () => {
  let times = 0;
  const fickle = shout(function* (reading, context) {
    if (times++ % 3 > 0) yield* found(reading, context);
  });
  expect(broken(sound, fickle)).toContain('the_same_question_has_the_same_answer');
});

test('a detector that finds what is beyond the text is told', () => {
  const beyond = shout(function* ({ text }) {
    yield { start: text.length, end: text.length + 3, ...sure };
  });
  expect(broken(sound, beyond)).toContain('every_finding_lies_in_the_text');
});

test('a detector that looks at the end of the text is told', () => {
  const last = shout(function* ({ text }) {
    if (text.endsWith('shout')) yield { start: text.length - 5, end: text.length, ...sure };
  });
  expect(broken(sound, last)).toContain('a_harmless_neighbour_changes_no_finding');
});

test('a detector that does not read folded text is told', () => {
  const literal = shout(function* ({ original }) {
    const start = original.indexOf('shout');
    if (start >= 0) yield { start, end: start + 5, ...sure };
  });
  expect(broken(sound, literal)).toContain('width_look_alikes_and_invisible_characters_change_no_finding');
});

test('a citation of words that are not in the page is told', () => {
  const exact = 'We do as we like.';
  const clauses = sound.clauses.map((clause) => ({ ...clause, citation: { ...clause.citation, exact } }));
  expect(broken({ ...sound, clauses }, shout())).toContain('every_quote_stands_in_the_page');
});

test('a rule that does what its clause does not allow is told', () => {
  expect(
    broken(
      withRules(() => ({ because: ['quiet'] })),
      shout(),
    ),
  ).toContain('nothing_is_done_without_authority');
});

test('a rule that blocks on a first offence is told', () => {
  const hasty = withRules(({ id }) => (id === 'again' ? { when: { detects: ['loudness'] } } : {}));
  expect(broken(hasty, shout())).toContain('nobody_is_blocked_on_a_first_offence');
});
