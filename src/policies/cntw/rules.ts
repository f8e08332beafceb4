import type { RuleSource } from '../../policy/schema.ts';
import { conductRules } from './conduct-rules.ts';
import { routeRules } from './route-rules.ts';

/** What the page's sentences mean for a comment. */
export const rules: readonly RuleSource[] = [
  {
    id: 'personal-information',
    when: {
      detects: [
        'email',
        'phone',
        'address',
        'postcode',
        'nhs-number',
        'hospital-number',
        'nino',
        'date-of-birth',
        'payment-card',
        'bank-account',
        'full-name',
      ],
    },
    then: 'hide',
    because: ['not-tolerated', 'confidential-or-personal', 'hide-or-delete'],
    interpretation:
      'We read “someone’s” as anyone’s, the writer’s own included, because a comment seldom shows whose details they are, and “personal” as contact details, dates of birth, and numbers that belong to one person or account. The page says that a comment may be hidden or deleted: we hide it, which takes the details out of sight at once, and a person may then delete it or bring it back.',
  },
  {
    id: 'confidential-information',
    when: { detects: ['person-health'] },
    then: 'review',
    because: ['not-tolerated', 'confidential-or-personal'],
    interpretation:
      'The page calls an individual’s care or treatment confidential, so we take the health or hospital stay of somebody who is named to be so. A comment does not show whether that person agreed to it, so a person decides.',
  },
  ...conductRules,
  ...routeRules,
];
