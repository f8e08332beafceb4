import { noContact } from '../../../src/authoring/lint/no-contact.ts';
import { describeCheck, type withSentence } from './linted.ts';

const contact = (help: object) => (one: Parameters<typeof withSentence>[0]) =>
  (one.contacts.help = { label: 'Help page', ...help });
const SAYS = ['/contacts/help: how is `Help page` reached?'];

describeCheck(noContact, [
  { reason: 'a name alone', policy: contact({}), says: SAYS },
  { reason: 'a link that is not known', policy: contact({ url: null }), says: SAYS },
  { reason: 'a link', policy: contact({ url: 'https://example.org/help' }), says: [] },
  { reason: 'a number', policy: contact({ phone: '111' }), says: [] },
  { reason: 'an address', policy: contact({ email: 'help@example.org' }), says: [] },
  {
    reason: 'no rule sends anyone there',
    policy: (one) => (one.contacts.other = { label: 'Other' }),
    says: [],
  },
  {
    reason: 'authors are told that they may appeal there',
    policy: (one) => (one.contacts.other = { label: 'Appeals', appeals: true }),
    says: ['/contacts/other: how is `Appeals` reached?'],
  },
  {
    reason: 'people at risk are sent there',
    policy: (one) => {
      contact({})(one);
      one.rules[2].then.priority = 'urgent';
    },
    says: ['/contacts/help: how is `Help page` reached, where people at risk are sent?'],
  },
]);
