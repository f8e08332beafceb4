import type { Condition } from '../../src/policy/condition.ts';
import { describePolicy } from '../../src/testing/describe-policy.ts';
import { detectors, policyWith, type ShortRule } from '../evaluate/court.ts';
import { runner } from '../runner.ts';
import { seed } from './theorem.ts';

const then = { decision: 'hide', actions: ['block', 'no-notice'] } as const;
const rule = (id: string, when: Condition): ShortRule => ({ id, when, then });
const insult: Condition = { detects: ['insult'] };
const WARNED: Condition = { taken: { actions: ['warn'], atLeast: 1 } };
const MARCH: Condition = { between: [{ from: '2026-03-01', to: '2026-03-20' }] };

/** Rules on places and on scenes keep every law; of those that measure a text no law says that a neighbour changes nothing. */
const policies = {
  placed: policyWith(
    [
      rule('warned', { all: [insult, WARNED] }),
      rule('in-march', { all: [insult, MARCH] }),
      rule('hidden', { all: [insult, { platformCan: 'hide' }] }),
      rule('short-links', { links: { to: ['bit.ly'] } }),
      rule('other-sites', { links: { except: ['*.nhs.uk'] } }),
    ],
    { id: 'placed' },
  ),
  measured: policyWith(
    [
      rule('long', { longerThan: 60, unit: 'characters' }),
      rule('wordy', { longerThan: 8, unit: 'words' }),
      rule('loud', { capitals: { atLeast: 0.7, leastLetters: 10 } }),
      rule('other-language', { languageOtherThan: ['en', 'cy'] }),
    ],
    { id: 'measured' },
  ),
};
const examples = [
  ...['you muppet', 'see https://bit.ly/abc', 'https://www.nhs.uk/page', 'THIS IS A DISGRACE TO US ALL'],
  ...['nie wiem co się dzieje ale jestem bardzo zła ', 'https://a@b.example/ ', 'Ŵy'],
];

for (const policy of Object.values(policies)) {
  describePolicy(policy, runner, { seed, runs: 150, examples, detectors, share: 0.005 });
}
