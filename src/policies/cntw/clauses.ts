import type { ClauseSource } from '../../policy/schema.ts';

/** Every sentence of the page, in its order. Two sentences do two things each, and are two clauses each. */
export const clauses = [
  { id: 'our-principles', kind: 'informs', quote: 'Our social media principles' },
  {
    id: 'welcoming-space',
    kind: 'informs',
    quote:
      'We want our social media platforms to be a welcoming space where people feel comfortable to talk to us and each other.',
  },
  {
    id: 'about-the-principles',
    kind: 'informs',
    quote: 'The principles below explain what we will and will not do with our social media.',
  },
  {
    id: 'principles-may-change',
    kind: 'informs',
    quote: 'These principles might change, so if they’re important to you, please check this page regularly.',
  },
  { id: 'what-we-will-do', kind: 'informs', quote: 'What we will do' },
  {
    id: 'working-hours',
    kind: 'promises',
    quote: 'The Communications team works from Monday to Friday, 9am to 5pm.',
    leavesOpen: 'whether the team works on bank holidays',
  },
  {
    id: 'monitored-in-working-hours',
    kind: 'promises',
    quote: 'We regularly monitor our social media accounts during those hours.',
  },
  {
    id: 'scheduled-posts',
    kind: 'informs',
    quote:
      '(We schedule posts to appear outside of these hours, but that doesn’t mean someone is online to check messages at those times.)',
  },
  {
    id: 'everything-is-read',
    kind: 'promises',
    quote: 'We’re keen to hear from you, and we’ll read all comments and messages sent to us.',
  },
  { id: 'not-every-reply', kind: 'limits', quote: 'We can’t reply to every message or comment.' },
  {
    id: 'reply-or-pass-on',
    kind: 'promises',
    quote: 'But we will get back to you, or pass your message on to the relevant team, where appropriate.',
    leavesOpen: 'where a reply, or passing a message on, is appropriate',
  },
  {
    id: 'reply-by-next-working-day',
    kind: 'promises',
    quote:
      'We aim\u00a0to reply to messages that require a response on the same or next working day, but we can’t always guarantee this.',
    leavesOpen: 'which messages require a response',
  },
  {
    id: 'politeness-and-respect',
    kind: 'promises',
    quote:
      'We’ll treat you with the same politeness and respect you’d expect if you were dealing with us face-to-face or on the telephone.',
  },
  {
    id: 'email-or-a-team-instead',
    kind: 'informs',
    quote:
      'We may ask you to send an email to us with your contact details, or direct you to contact a particular team, rather than dealing with your question on social media.',
  },
  {
    id: 'why-elsewhere',
    kind: 'informs',
    quote: 'We do this so that the right person can help you with your question or concern.',
  },
  {
    id: 'staff-guidance',
    kind: 'informs',
    quote: 'We have guidance for our staff about personal use of social media and how we will support them with this.',
  },
  {
    id: 'staff-policy',
    kind: 'informs',
    quote: 'CNTW staff can find our Social Networking Policy on our intranet.',
  },
  { id: 'what-we-will-not-do', kind: 'informs', quote: 'What we won’t do' },
  {
    id: 'no-individual-care',
    kind: 'limits',
    quote:
      'We can’t discuss or comment on any individual’s care or treatment through social media, because this is confidential information and social media is a public space.',
  },
  {
    id: 'no-complaints-here',
    kind: 'limits',
    quote: 'We can’t deal with complaints sent to us on social media.',
  },
  {
    id: 'complaints-process',
    kind: 'informs',
    quote:
      'There’s a process which we need you to follow for making a formal complaint, which you can find on our\u00a0Complaints page.',
  },
  {
    id: 'no-clinical-answers',
    kind: 'limits',
    quote:
      'We can’t answer clinical or medical questions – the people monitoring our social media accounts aren’t healthcare professionals.',
  },
  {
    id: 'signposting',
    kind: 'promises',
    quote: 'But we’ll do our best to signpost where to get information, advice or support as appropriate.',
    leavesOpen: 'what signpost is appropriate',
  },
  {
    id: 'urgent-help',
    kind: 'informs',
    quote:
      'If you need urgent help or you’re in crisis, please seek help using the information on our\u00a0‘Need Help Now’ page.',
  },
  { id: 'what-we-ask-of-you', kind: 'informs', quote: 'What we’d like you to do in return' },
  {
    id: 'courtesy-and-respect',
    kind: 'prohibits',
    quote: 'We ask that anyone engaging with us on social media channels does so with courtesy and respect.',
    leavesOpen: 'what courtesy and respect ask for, beside what is listed below it',
  },
  {
    id: 'we-are-human',
    kind: 'informs',
    quote:
      'Please remember that we’re human too, and the person monitoring the social media account is trying their best to help.',
  },
  {
    id: 'negative-is-not-removed',
    kind: 'protects',
    quote:
      'We believe people are entitled to share their views, and we won’t remove a post or block someone just because they say something negative.',
  },
  {
    id: 'not-tolerated',
    kind: 'prohibits',
    quote: 'But we will not tolerate posts, messages or comments which:',
  },
  {
    id: 'hateful-or-discriminatory',
    kind: 'prohibits',
    quote:
      'Contain hateful or discriminatory comments about things such as disability, race, religion, culture, sexual orientation, gender or identity',
  },
  {
    id: 'swearing-or-offensive',
    kind: 'prohibits',
    quote: 'Contain swearing or other profane, defamatory, offensive or violent language',
    leavesOpen: 'what is offensive',
  },
  { id: 'abusive', kind: 'prohibits', quote: 'Are abusive towards members of staff or the public' },
  { id: 'targets-staff', kind: 'prohibits', quote: 'Target a member of staff' },
  {
    id: 'complaints-about-staff',
    kind: 'informs',
    quote:
      '(we do take complaints about our employees very seriously; if you have an issue or concern about an individual please follow our\u00a0Complaints process.)',
  },
  {
    id: 'inappropriate-links',
    kind: 'prohibits',
    quote: 'Contain links to inappropriate material',
    leavesOpen: 'what material is inappropriate',
  },
  {
    id: 'illegal-activity',
    kind: 'prohibits',
    quote: 'Discuss illegal activity',
    leavesOpen: 'whether every mention of a crime discusses it',
  },
  {
    id: 'confidential-or-personal',
    kind: 'prohibits',
    quote: 'Share someone’s confidential or personal information',
    leavesOpen: 'whether the writer is “someone”, and what is confidential or personal',
  },
  { id: 'advertising', kind: 'prohibits', quote: 'Contain advertising' },
  {
    id: 'mean-spirited',
    kind: 'prohibits',
    quote: 'Are mean-spirited or intended to cause offence or hurt',
    leavesOpen: 'what is mean-spirited, and how an intention is known',
  },
  {
    id: 'hide-or-delete',
    kind: 'authorises',
    quote:
      'If a post, comment or message directed at us goes against these standards, we may hide or delete the comment',
    actions: ['hide', 'remove'],
    modality: 'may',
    leavesOpen: 'which comments are hidden and which are deleted',
  },
  {
    // Quoted from its first word, because the half that is about the account does not read alone.
    id: 'block-or-report',
    kind: 'authorises',
    quote:
      'If a post, comment or message directed at us goes against these standards, we may hide or delete the comment, block the account that posted it, and/or report it to the social media platform where appropriate.',
    actions: ['block', 'report-to-platform'],
    modality: 'may',
    leavesOpen: 'where a block or a report is appropriate, and whether a first time is enough for it',
  },
  {
    id: 'police-or-legal-action',
    kind: 'authorises',
    quote:
      'In certain cases, we may send comments to the police or take legal action in the case of threatening, libellous or defamatory posts.',
    actions: ['refer-to-police', 'refer-to-legal'],
    modality: 'may',
    leavesOpen: 'in which cases comments go to the police or to lawyers',
  },
  {
    id: 'questions',
    kind: 'informs',
    quote: 'If you have any questions, please get in touch with us by emailing\u00a0[email\u00a0protected]',
  },
] as const satisfies readonly ClauseSource[];
