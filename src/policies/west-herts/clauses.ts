import type { ClauseSource } from '../../policy/schema.ts';

/** Every sentence of the page, in its order. */
export const clauses = [
  {
    id: 'why-we-use-social-media',
    kind: 'informs',
    quote:
      'Our social media channels play an important role in keeping our local communities, patients and staff informed on what we’re doing as a Trust, on the platforms they use and value.',
  },
  {
    id: 'followers-have-grown',
    kind: 'informs',
    quote:
      'We’ve seen our follower numbers grow significantly in recent years and know how much people value hearing from us on the social platforms they use.',
  },
  {
    id: 'about-this-page',
    kind: 'informs',
    quote: 'The information on this page sets out our approach and what we expect of our followers.',
  },
  { id: 'how-we-work', kind: 'informs', quote: 'How we work' },
  {
    id: 'office-hours',
    kind: 'promises',
    quote: 'We update and monitor our social media accounts during normal office hours, Monday to Friday, 9am–5pm.',
    leavesOpen: 'whether bank holidays are normal office hours',
  },
  {
    id: 'downtime',
    kind: 'limits',
    quote:
      'Social media platforms may occasionally be\u00a0unavailable\u00a0and we accept no responsibility for our lack of service due to any downtime.',
  },
  {
    id: 'no-following-back',
    kind: 'informs',
    quote: 'If you follow us on social media, we do not automatically follow back.',
  },
  {
    id: 'no-endorsement',
    kind: 'informs',
    quote: 'A retweet, mention, follow or share from us, does not imply endorsement of any kind.',
  },
  {
    id: 'no-updates-or-advice',
    kind: 'limits',
    quote:
      'We are unable to\u00a0provide\u00a0updates on patients, or\u00a0provide\u00a0medical advice directly through our social media channels.',
  },
  { id: 'house-rules', kind: 'informs', quote: 'House rules' },
  {
    id: 'spaces-for-everyone',
    kind: 'informs',
    quote: 'We want our social media channels to be inclusive, positive and inspiring spaces for everyone.',
  },
  {
    id: 'please-follow-the-rules',
    kind: 'informs',
    quote: 'Please follow our simple house rules to ensure that everyone has the same experience.',
  },
  {
    id: 'terms-of-use',
    kind: 'prohibits',
    quote:
      "All users must comply with the social media platform's Terms of Use as well as our own social media community guidelines.",
    leavesOpen: 'what the terms and the guidelines say, because neither stands in the page',
  },
  {
    id: 'relevant-comments',
    kind: 'prohibits',
    quote: 'Comments should be relevant to the subject of the original post.',
    leavesOpen: 'how far from the subject a comment may go',
  },
  {
    id: 'unrelated-or-repeated-deleted',
    kind: 'authorises',
    quote: 'Any comments that are unrelated or repeated multiple times will be deleted or reported as spam.',
    actions: ['remove', 'report-as-spam'],
    modality: 'will',
    leavesOpen: 'how often is “multiple times”, and which comments are reported rather than deleted',
  },
  {
    id: 'adverts-deleted',
    kind: 'authorises',
    quote: 'Equally, posts that advertise services unaffiliated to those run by the Trust will also be deleted.',
    actions: ['remove'],
    modality: 'will',
  },
  {
    id: 'harassment-and-discrimination',
    kind: 'prohibits',
    quote:
      'We are strongly committed to equality, diversity and inclusion and have a zero tolerance to any forms of harassment and discrimination.',
  },
  {
    id: 'inappropriate-or-abusive-removed',
    kind: 'authorises',
    quote:
      'We will remove, in whole or in part, posts that we feel are inappropriate, abusive, defamatory or discriminatory against any individual or group.',
    actions: ['remove', 'redact'],
    modality: 'will',
    leavesOpen: 'what is inappropriate, because that is what the Trust feels is so',
  },
  {
    id: 'repeatedly-blocked-or-reported',
    kind: 'authorises',
    quote:
      'Anyone repeatedly engaging with us using content or language which falls into the above categories will be blocked and/or reported to the associated social media platform.',
    actions: ['block', 'report-to-platform'],
    modality: 'will',
    leavesOpen: 'how many times, within what time, is “repeatedly”, and who is blocked and who is reported',
  },
  {
    id: 'abusive-messages',
    kind: 'prohibits',
    quote: 'We will not tolerate or respond to abusive messages.',
  },
  {
    id: 'rules-may-change',
    kind: 'informs',
    quote: 'We reserve the right to modify or change these community rules at any time.',
  },
  {
    id: 'shared-content',
    kind: 'informs',
    quote: 'You are wholly responsible for any content you post including content that you choose to share.',
  },
  {
    id: 'personal-information',
    kind: 'prohibits',
    quote:
      'Please do not share any personal information relating to yourself or another individual/individuals, including email addresses, phone numbers or addresses in public posts.',
    leavesOpen: 'what else is personal information, beside the three kinds it names',
  },
  {
    id: 'personal-information-removed',
    kind: 'authorises',
    quote: 'Posts or comments that include this kind of information will be removed.',
    actions: ['remove'],
    modality: 'will',
  },
  {
    id: 'patient-information',
    kind: 'prohibits',
    quote: 'Please do not share any patient information in your posts, whether in written text or images/photos.',
    leavesOpen: 'what counts as patient information, and what is done about it',
  },
  {
    id: 'intellectual-property',
    kind: 'prohibits',
    quote: 'If you do not own the intellectual property of content, do not post it on social media.',
  },
  { id: 'contact-us', kind: 'informs', quote: 'Contact us' },
  {
    id: 'questions',
    kind: 'informs',
    quote:
      'If you have any questions regarding these rules or any other queries regarding social media, please contact westherts.communications@nhs.net.',
  },
] as const satisfies readonly ClauseSource[];
