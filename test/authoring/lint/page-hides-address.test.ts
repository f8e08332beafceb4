import { pageHidesAddress } from '../../../src/authoring/lint/page-hides-address.ts';
import { describeCheck, withSentence } from './linted.ts';

describeCheck(pageHidesAddress, [
  {
    reason: 'in a clause',
    policy: (one) => withSentence(one, { quote: 'Write to [email protected] instead.', kind: 'informs' }),
    says: ['/clauses/5/quote: which address does line 5 of the page hide? `Write to [email protected] instead.`'],
  },
  {
    reason: 'in a sentence that no clause quotes',
    policy: (one) => (one.text += '\nOr [email\u00a0protected].'),
    says: ['/text: which address does line 5 of the page hide? `Or [email\\u{a0}protected].`'],
  },
  {
    reason: 'an address, and words that look like one',
    policy: (one) => withSentence(one, { quote: 'Your email (protected) goes to a@example.org.', kind: 'informs' }),
    says: [],
  },
]);
