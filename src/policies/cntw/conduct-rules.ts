import type { RuleSource } from '../../policy/schema.ts';

const MAY =
  'The page says that a comment may be hidden or deleted: we hide it, which takes it out of sight at once, and a person may then delete it or bring it back.';

/** The list of what is not tolerated, bullet by bullet, and what may follow. */
export const conductRules: readonly RuleSource[] = [
  {
    id: 'hateful',
    when: { detects: ['hate'] },
    then: 'hide',
    because: ['not-tolerated', 'hateful-or-discriminatory', 'hide-or-delete'],
    interpretation: `“Things such as” leaves the list open: we add age, sex, illness, and being a migrant or a Traveller. ${MAY}`,
  },
  {
    id: 'swearing',
    when: { detects: ['profanity'] },
    then: 'review',
    because: ['not-tolerated', 'swearing-or-offensive', 'hide-or-delete'],
    interpretation:
      'We take swearing to be strong swear words; mild ones are left alone. The page says “may”, and the same word stands in abuse and in an honest complaint about a long wait: a person weighs which it is. Where it is aimed at people, the rule on abuse hides it.',
  },
  {
    id: 'violent',
    when: { detects: ['threat'] },
    then: 'hide',
    because: ['not-tolerated', 'swearing-or-offensive', 'hide-or-delete'],
    interpretation: `We take violent language to be threats, wishes of harm and calls for it. ${MAY}`,
  },
  {
    id: 'indecent',
    when: { detects: ['sexual'] },
    then: 'hide',
    because: ['not-tolerated', 'swearing-or-offensive', 'hide-or-delete'],
    interpretation: `We take sexual remarks and offers to be offensive; words for the body and its illnesses are not. ${MAY}`,
  },
  {
    id: 'defamatory',
    when: { detects: ['accusation'] },
    then: 'hide',
    because: ['not-tolerated', 'swearing-or-offensive', 'hide-or-delete'],
    interpretation: `Whether an accusation is false cannot be seen in a comment. One that lays a crime or gross dishonesty on somebody who can be made out is only ever possible, so a person decides. ${MAY}`,
  },
  {
    id: 'abusive',
    when: { detects: ['insult'] },
    then: 'hide',
    because: ['not-tolerated', 'abusive', 'mean-spirited', 'hide-or-delete'],
    interpretation: `We take abuse to be insults aimed at people, and mockery of them to be mean-spirited; what is said of a service, or in civil words of somebody’s work, is neither. ${MAY}`,
  },
  {
    id: 'targets-staff',
    when: { detects: ['staff-target', 'harassment'] },
    then: 'hide',
    because: ['not-tolerated', 'targets-staff', 'hide-or-delete'],
    interpretation: `We take “target” to be singling somebody out to be shamed, hounded or watched. A complaint about somebody is none: the page points those to its Complaints process. ${MAY}`,
  },
  {
    id: 'echoes-abuse',
    when: {
      all: [
        { detects: ['echo'] },
        {
          parentDetects: ['hate', 'insult', 'threat', 'sexual', 'accusation', 'staff-target', 'harassment'],
        },
      ],
    },
    then: 'review',
    because: ['not-tolerated', 'mean-spirited'],
    interpretation:
      'The page does not say whether agreeing with abuse is mean-spirited. We take a comment that says little but that it agrees with another, or judges somebody by it, to mean what it answers means: it needs the post or comment above it, and where that may be abuse a person decides. Without it nothing is done.',
  },
  {
    id: 'sharp-under-a-story',
    when: { all: [{ detects: ['sharp-remark'] }, { parentDetects: ['personal-story'] }] },
    then: 'review',
    because: ['not-tolerated', 'mean-spirited'],
    interpretation:
      'The page does not say what is mean-spirited. Words that would pass elsewhere may be, or may hurt, under a post about somebody’s loss, illness or life: those that are worded more like abuse than comments mostly are need that post, and a person decides. Without it nothing is done.',
  },
  {
    id: 'inappropriate-links',
    when: { detects: ['inappropriate-link'] },
    then: 'hide',
    because: ['not-tolerated', 'inappropriate-links', 'hide-or-delete'],
    interpretation: `We take pornography, gambling, gore, drugs, ways to harm oneself and the like to be inappropriate, where the address or the words beside it say so. ${MAY}`,
  },
  {
    id: 'illegal-activity',
    when: { detects: ['illegal-activity'] },
    then: 'hide',
    because: ['not-tolerated', 'illegal-activity', 'hide-or-delete'],
    interpretation: `Read to the letter, “discuss” would forbid asking for help with an addiction or telling of a burglary. We take it to be offering, seeking, teaching or boasting of crime. ${MAY}`,
  },
  {
    id: 'advertising',
    when: { detects: ['advert'] },
    then: 'hide',
    because: ['not-tolerated', 'advertising', 'hide-or-delete'],
    interpretation: MAY,
  },
  {
    id: 'threats-to-the-police',
    when: { detects: ['threat'] },
    then: { actions: ['refer-to-police'] },
    because: ['police-or-legal-action'],
    interpretation:
      'The page says “in certain cases” and “may”. Each threat that is surely one is put to a person, who decides.',
  },
  {
    id: 'defamation-to-lawyers',
    when: { detects: ['accusation'] },
    then: { actions: ['refer-to-legal'] },
    act: 'possible',
    why: 'Nothing is done by itself: a person is asked to decide.',
    because: ['police-or-legal-action'],
    interpretation: 'The page says “in certain cases” and “may”. Each accusation is put to a person, who decides.',
  },
  {
    id: 'repeat-offender',
    when: {
      breaches: {
        of: [
          'hateful',
          'violent',
          'indecent',
          'abusive',
          'targets-staff',
          'inappropriate-links',
          'illegal-activity',
          'advertising',
        ],
        atLeast: 3,
        withinDays: 90,
      },
    },
    then: { actions: ['block', 'report-to-platform'] },
    because: ['block-or-report'],
    interpretation:
      'The page says “may” and “where appropriate”. We take neither to be so before the third comment in 90 days that was acted on, this one among them, and a person decides even then.',
  },
];
