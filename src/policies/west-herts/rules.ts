import type { RuleSource } from '../../policy/schema.ts';
import { conductRules } from './conduct-rules.ts';
import { routeRules } from './route-rules.ts';
import { subjectRules } from './subject-rules.ts';

/** What the page's sentences mean for a comment. */
export const rules: readonly RuleSource[] = [
  {
    id: 'personal-information',
    when: {
      all: [
        {
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
        { not: { visibility: 'private' } },
      ],
    },
    then: 'remove',
    because: ['personal-information', 'personal-information-removed'],
    interpretation:
      'The page names email addresses, phone numbers and addresses, and leaves open what else is personal: we add postcodes, dates of birth, and NHS, hospital, National Insurance, card and bank account numbers. It speaks of public posts, so private messages are left alone.',
  },
  {
    id: 'patient-information',
    when: { detects: ['person-health', 'nhs-number', 'hospital-number'] },
    then: 'review',
    because: ['patient-information'],
    interpretation:
      'The page names no action for patient information, so a person decides. We take it to be the health or hospital stay of somebody who is named, or an NHS or hospital number; your own story, or that of somebody you do not name, is left alone.',
  },
  ...conductRules,
  ...subjectRules,
  ...routeRules,
];
