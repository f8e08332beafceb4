import { hiddenAddress } from '../../../src/authoring/lint/hidden-address.ts';
import { describeCheck, type withSentence } from './linted.ts';

const said = (email: string) => (one: Parameters<typeof withSentence>[0]) =>
  (one.contacts.help = { label: 'Help', email });

describeCheck(hiddenAddress, [
  {
    reason: 'as a web page shows it, with its no-break space',
    policy: said('[email\u00a0protected]'),
    says: [
      '/contacts/help/email: contact `help` gives no address: `[email\\u{a0}protected]` is what a web page shows in place of one',
    ],
  },
  { reason: 'an address that says so itself', policy: said('email.protected@example.org'), says: [] },
  {
    reason: 'the link behind it',
    policy: (one) => (one.contacts.help.url = 'https://example.org/cdn-cgi/l/email-protection#a1b2'),
    says: [
      '/contacts/help/url: contact `help` gives no address: `https://example.org/cdn-cgi/l/email-protection#a1b2` is what a web page shows in place of one',
    ],
  },
  {
    reason: 'an address that is allowed',
    policy: (one) => (one.allow = { emails: ['desk@example.org', '[email protected]'] }),
    says: ['/allow/emails/1: `[email protected]` is what a web page shows in place of an address, and allows nothing'],
  },
]);
