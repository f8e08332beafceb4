import { compilePolicy } from '../../policy/compile-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PolicySource } from '../../policy/schema.ts';
import { verbatim } from '../../policy/verbatim.ts';
import { clauses } from './clauses.ts';
import { page } from './page.ts';
import { rules } from './rules.ts';

/**
 * The encoding of the page, as an author writes it; tests put it through the loader. The page hides its own e-mail
 * address, so there is none here either.
 */
export const source: PolicySource = /* @__PURE__ */ verbatim({
  houserules: 1,
  id: 'cntw',
  version: '1',
  title: 'Our social media principles',
  publisher: 'Cumbria, Northumberland, Tyne and Wear NHS Foundation Trust',
  text: page,
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  hours: {
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    from: '09:00',
    to: '17:00',
    holidays: 'england-and-wales',
    replyWithinWorkingDays: 1,
  },
  // Its headquarters, St Nicholas Hospital.
  allow: { postcodes: ['NE3 3XT'] },
  contacts: {
    'need-help-now': { label: '‘Need Help Now’ page', url: null },
    complaints: { label: 'Complaints page', url: null },
    'what-we-will-do': { label: 'What we will do', url: null },
    'what-we-wont-do': { label: 'What we won’t do', url: null },
  },
  clauses,
  rules,
  protections: [
    {
      id: 'negative-is-not-removed',
      grounds: { kinds: ['complaint', 'staff-complaint'], signals: ['negative'] },
      because: ['negative-is-not-removed'],
    },
  ],
});

/** Cumbria, Northumberland, Tyne and Wear, "Our social media principles". Compiled unchecked: the loader would cost at start. */
export const cntw: Policy = /* @__PURE__ */ compilePolicy(source);
