import { diffPolicies } from '../authoring/diff-policies.ts';
import type { Policy } from '../policy/policy.ts';
import { type Law, must, same } from './a-law.ts';

/** Equal policies have no differences, in whatever order they are written; one without a rule differs in that alone. */
export const diffOfEqualPoliciesIsEmpty: Law = {
  name: 'diff_of_equal_policies_is_empty',
  share: 0.5,
  check: ({ policy, choice }) => {
    const copy: Policy = JSON.parse(JSON.stringify(policy));
    same(diffPolicies(policy, copy).changes, [], 'the changes to a copy');
    const turned = { ...policy, rules: [...policy.rules].reverse() };
    same(diffPolicies(policy, turned).changes, [], 'the changes to a policy with its rules turned round');
    const rule = policy.rules[choice % policy.rules.length];
    if (!rule) return 'vacuous';
    const fewer = { ...policy, rules: policy.rules.filter((one) => one !== rule) };
    const [first, ...others] = diffPolicies(policy, fewer).changes;
    must(others.length === 0, 'one change where one rule was dropped');
    same([first?.part, first?.change, first?.name], ['rule', 'removed', rule.id], 'that change');
    return undefined;
  },
};
