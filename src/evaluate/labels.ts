/** What a kind is called in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  email: 'email address',
  phone: 'phone number',
  address: 'address',
  postcode: 'postcode',
  'nhs-number': 'NHS number',
  nino: 'National Insurance number',
  'date-of-birth': 'date of birth',
  'payment-card': 'card number',
  'bank-account': 'bank details',
  'hospital-number': 'hospital number',
  'full-name': 'full name',
  'person-health': 'health details of a named person',
  phrase: 'words the rules do not allow',
  pattern: 'words the rules do not allow',
  post: 'this post',
  repetition: 'the same comment again',
};

/** A kind in plain English, such as `phone number`; kinds of one's own are read as their name. */
export function nameOf(kind: string): string {
  return (Object.hasOwn(NAMES, kind) && NAMES[kind]) || kind.replaceAll(/[:-]/gu, ' ');
}

/** What stands in the place of what was taken out, such as `[phone number removed]`. */
export function labelOf(kind: string): string {
  return `[${nameOf(kind)} removed]`;
}
