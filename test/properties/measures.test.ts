import fc from 'fast-check';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { measures } from '../../src/testing/measures.ts';
import { scenes } from '../../src/testing/scene.ts';
import { agreement, type Features } from './agreement.ts';
import { detectors, triggers } from './vocabulary.ts';

const COMMENT: Condition = { any: [{ detects: ['gamma', 'delta'] }, { longerThan: 1, unit: 'characters' }] };
const leaf = fc.oneof(...measures(['gammas'])) as fc.Arbitrary<Condition>;

/** Three rules: one whose breaches may be counted, one that waits for a measure, one for it or its opposite. */
const policies: fc.Arbitrary<Policy> = fc
  .tuple(leaf, leaf, fc.boolean())
  .map(([first, second, isTurned]) => policyWith(first, isTurned ? { not: second } : second));

function policyWith(first: Condition, second: Condition): Policy {
  const text = 'Be kind. We will block, hide or take down what is not, even at once.';
  const rule = { because: ['all'], interpretation: 'We take it to be so.' };
  return loadPolicy(
    {
      ...{ houserules: 1, id: 'measured', version: '1', title: 'Rules', publisher: 'Nobody', url: null, text },
      ...{ locale: 'en-GB', region: 'GB', timeZone: 'Europe/London' },
      clauses: [
        {
          id: 'all',
          kind: 'authorises',
          quote: text,
          actions: ['remove', 'hide', 'block'],
          modality: 'will',
          firstOffence: true,
        },
      ],
      rules: [
        { id: 'gammas', when: { detects: ['gamma'] }, then: 'remove', ...rule },
        {
          id: 'waits',
          when: { all: [{ detects: ['gamma', 'delta'] }, first] },
          then: { decision: 'hide', actions: ['block'] },
          ...rule,
        },
        { id: 'either', when: { all: [COMMENT, second] }, then: 'review', ...rule },
      ],
    },
    { detectors },
  );
}

const FEATURES: Features = {
  'a link that the rule means': [0.007, ({ findings }) => findings.some(({ kind }) => kind === 'link')],
  'a link that the rule spares': [
    0.012,
    ({ findings }, { post, policy }) =>
      /nhs\.uk/u.test(post.text) && asks('links', policy) && !findings.some(({ kind }) => kind === 'link'),
  ],
  'a comment that is too long': [0.15, ({ findings }) => findings.some(({ kind }) => kind === 'length')],
  'a comment in capitals': [0.005, ({ findings }) => findings.some(({ kind }) => kind === 'capitals')],
  'a comment in another language': [0.006, ({ findings }) => findings.some(({ kind }) => kind === 'language')],
  'lack of a language': [0.01, ({ undecided }) => undecided.some(({ needs }) => needs.includes('language'))],
  'a step taken before': [0.003, (verdict, { policy }) => waited(verdict, 'taken', policy)],
  'lack of a history of steps': [
    0.05,
    ({ undecided }, { policy, options }) =>
      !!options.history && asks('taken', policy) && undecided.some(({ needs }) => needs.includes('history')),
  ],
  'a day of a window': [0.006, (verdict, { policy }) => waited(verdict, 'between', policy)],
  'lack of a day': [0.015, ({ undecided }) => undecided.some(({ needs }) => needs.includes('time'))],
  'what a platform can do': [0.006, (verdict, { policy }) => waited(verdict, 'platformCan', policy)],
  'lack of a person': [0.01, ({ undecided }) => undecided.some(({ needs }) => needs.includes('human'))],
};

/** True where the rule that waits for a condition of this name fired. */
function waited({ findings }: Verdict, field: string, { rules }: Policy): boolean {
  const { when } = rules.find(({ id }) => id === 'waits') ?? {};
  return !!when && 'all' in when && field in (when.all[1] ?? {}) && findings.some(({ rule }) => rule === 'waits');
}

function asks(field: string, policy: Policy): boolean {
  return JSON.stringify(policy.rules).includes(`"${field}"`);
}

agreement({
  name: 'the_engine_measures_what_the_reference_measures',
  given: policies.chain((policy) => scenes(policy, { detectors, examples: triggers })),
  features: FEATURES,
  runs: 1500,
});
