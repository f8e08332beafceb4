import type { RuleSource } from '../../policy/schema.ts';

const APPROPRIATE =
  'What is appropriate is not said. We point people on whenever a comment asks for what the page says the Trust can’t do here.';

/** The sentences that tell people what the Trust can’t do here, and where to turn. */
export const routeRules: readonly RuleSource[] = [
  {
    id: 'urgent-help',
    when: { detects: ['crisis'] },
    then: { signpost: 'need-help-now', priority: 'urgent' },
    because: ['urgent-help'],
  },
  {
    id: 'complaints',
    when: { detects: ['complaint'] },
    then: { signpost: 'complaints' },
    because: ['no-complaints-here', 'complaints-process'],
  },
  {
    id: 'complaints-about-staff',
    when: { detects: ['staff-complaint'] },
    then: { signpost: 'complaints' },
    because: ['complaints-about-staff'],
  },
  {
    id: 'complaints-instead-of-targets',
    when: { detects: ['staff-target', 'accusation'] },
    then: { signpost: 'complaints' },
    because: ['complaints-about-staff'],
    interpretation:
      'The page points whoever has an issue or a concern about an individual to its Complaints process in the same sentence in which it forbids to target one. We point those who do, or who charge somebody with a crime, there as well.',
  },
  {
    id: 'clinical-questions',
    when: { detects: ['clinical-question'] },
    then: { signpost: 'what-we-wont-do' },
    because: ['no-clinical-answers', 'signposting'],
    interpretation: APPROPRIATE,
  },
  {
    id: 'individual-care',
    when: { detects: ['individual-care'] },
    then: { signpost: 'what-we-wont-do' },
    because: ['no-individual-care'],
  },
  {
    id: 'contact-details',
    when: { detects: ['contact-request'] },
    then: { signpost: 'what-we-will-do' },
    because: ['email-or-a-team-instead', 'why-elsewhere', 'reply-or-pass-on', 'questions'],
    interpretation: APPROPRIATE,
  },
  {
    id: 'working-hours',
    when: { detects: ['hours-question'] },
    then: { signpost: 'what-we-will-do' },
    because: [
      'working-hours',
      'monitored-in-working-hours',
      'scheduled-posts',
      'everything-is-read',
      'not-every-reply',
      'reply-or-pass-on',
      'reply-by-next-working-day',
    ],
    interpretation: `${APPROPRIATE} We take bank holidays in England to be outside working hours.`,
  },
  {
    id: 'staff-policy',
    when: { detects: ['staff-policy-question'] },
    then: { signpost: 'what-we-will-do' },
    because: ['staff-guidance', 'staff-policy'],
  },
  {
    id: 'questions-about-the-principles',
    when: { detects: ['rules-question'] },
    then: { signpost: 'what-we-will-do' },
    because: [
      'about-the-principles',
      'principles-may-change',
      'negative-is-not-removed',
      'hide-or-delete',
      'block-or-report',
      'questions',
    ],
    interpretation:
      'Who asks about the principles mostly asks whether something may be said, or why it went: we point to the sentences that say what is removed and what is not.',
  },
];
