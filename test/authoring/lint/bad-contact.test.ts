import { badContact } from '../../../src/authoring/lint/bad-contact.ts';
import { describeCheck, type withSentence } from './linted.ts';

const contact =
  (help: object, region = 'GB') =>
  (one: Parameters<typeof withSentence>[0]) => {
    one.contacts.help = { label: 'Help', ...help };
    one.region = region;
  };
const wrong = (field: string, value: string, what: string) => [
  `/contacts/help/${field}: contact \`help\` cannot be reached so: \`${value}\` is ${what}`,
];
const PHONE = 'no phone number';

describeCheck(badContact, [
  { reason: 'too few digits', policy: contact({ phone: '01632 96' }), says: wrong('phone', '01632 96', PHONE) },
  {
    reason: 'too many digits',
    policy: contact({ phone: '07700 900123 45' }),
    says: wrong('phone', '07700 900123 45', PHONE),
  },
  { reason: 'no digits', policy: contact({ phone: 'the desk' }), says: wrong('phone', 'the desk', PHONE) },
  { reason: 'a mobile', policy: contact({ phone: '07700 900123' }), says: [] },
  { reason: 'a landline with its area code in brackets', policy: contact({ phone: '(01632) 960001' }), says: [] },
  { reason: 'a number and an extension', policy: contact({ phone: '01632 960001 ext 12' }), says: [] },
  { reason: 'with the country code', policy: contact({ phone: '+44 7700 900123' }), says: [] },
  { reason: 'a short number', policy: contact({ phone: '111, option 2' }), says: [] },
  { reason: 'a helpline', policy: contact({ phone: '116 123' }), says: [] },
  {
    reason: 'a number of another country, without its code',
    policy: contact({ phone: '202 555 0123' }),
    says: wrong('phone', '202 555 0123', PHONE),
  },
  {
    reason: 'no at',
    policy: contact({ email: 'help.example.org' }),
    says: wrong('email', 'help.example.org', 'no e-mail address'),
  },
  { reason: 'an address', policy: contact({ email: 'help@example.org' }), says: [] },
  {
    reason: 'a link that is no page',
    policy: contact({ url: 'mailto:help@example.org' }),
    says: wrong('url', 'mailto:help@example.org', 'no address of a web page'),
  },
  {
    reason: 'a link without a domain',
    policy: contact({ url: 'https://help' }),
    says: wrong('url', 'https://help', 'no address of a web page'),
  },
  { reason: 'a page', policy: contact({ url: 'https://www.example.org/help?a=b#c' }), says: [] },
]);
