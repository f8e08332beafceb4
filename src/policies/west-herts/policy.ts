import { compilePolicy } from '../../policy/compile-policy.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PolicySource } from '../../policy/schema.ts';
import { verbatim } from '../../policy/verbatim.ts';
import { clauses } from './clauses.ts';
import { page } from './page.ts';
import { rules } from './rules.ts';

/** The encoding of the page, as an author writes it; tests put it through the loader. */
export const source: PolicySource = /* @__PURE__ */ verbatim({
  houserules: 1,
  id: 'west-herts',
  version: '1',
  title: 'House rules',
  publisher: 'West Hertfordshire Teaching Hospitals NHS Trust',
  text: page,
  url: null,
  locale: 'en-GB',
  region: 'GB',
  timeZone: 'Europe/London',
  hours: { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', holidays: 'england-and-wales' },
  // Its hospitals in Watford, Hemel Hempstead and St Albans.
  allow: { emails: ['westherts.communications@nhs.net'], postcodes: ['WD18 0HB', 'HP2 4AD', 'AL3 5PN'] },
  contacts: {
    'contact-us': { label: 'Contact us', url: null, email: 'westherts.communications@nhs.net' },
    'how-we-work': { label: 'How we work', url: null },
  },
  clauses,
  rules,
});

/** West Hertfordshire Teaching Hospitals NHS Trust, "House rules". Compiled unchecked: the loader would cost at start. */
export const westHerts: Policy = /* @__PURE__ */ compilePolicy(source);
