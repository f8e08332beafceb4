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
  link: 'link',
  'inappropriate-link': 'inappropriate link',
  advert: 'advert',
  'copyright-notice': 'work of somebody else',
  hate: 'hateful words about a group',
  insult: 'abusive words',
  profanity: 'swearing',
  'staff-target': 'singling out of a member of staff',
  'off-topic': 'comment on another subject',
  crisis: 'sign of somebody in danger',
  complaint: 'complaint',
  'staff-complaint': 'concern about somebody on the staff',
  'clinical-question': 'clinical question',
  'individual-care': 'question about one person’s care',
  'contact-request': 'request for contact',
  'hours-question': 'question about replies',
  outage: 'report that the page did not work',
  'follow-request': 'request to be followed',
  'endorsement-question': 'question about an endorsement',
  'rules-question': 'question about the rules',
  'staff-policy-question': 'question from the staff about social media',
  threat: 'threat',
  harassment: 'harassment of a person',
  sexual: 'sexual remark',
  accusation: 'accusation against a person',
  'illegal-activity': 'offer or request that breaks the law',
  phrase: 'words the rules do not allow',
  pattern: 'words the rules do not allow',
  post: 'this post',
  repetition: 'the same comment again',
  length: 'long comment',
  capitals: 'comment in capital letters',
  language: 'comment in another language',
};

/** A kind in plain English, such as `phone number`; kinds of one's own are read as their name. */
export function nameOf(kind: string): string {
  return (Object.hasOwn(NAMES, kind) && NAMES[kind]) || kind.replaceAll(/[:-]/gu, ' ');
}

/** What stands in the place of what was taken out, such as `[phone number removed]`. */
export function labelOf(kind: string): string {
  return `[${nameOf(kind)} removed]`;
}
