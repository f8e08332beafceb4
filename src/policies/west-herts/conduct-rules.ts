import type { RuleSource } from '../../policy/schema.ts';

/** The sentences on what is removed for what it says, and what follows when it is said repeatedly. */
export const conductRules: readonly RuleSource[] = [
  {
    id: 'discriminatory',
    when: { detects: ['hate'] },
    then: 'remove',
    because: ['harassment-and-discrimination', 'inappropriate-or-abusive-removed'],
    interpretation:
      'We take “discriminatory” to be contempt, threats, exclusion or the denial of worth or rights, aimed at people for what they are: race, nationality, religion, disability, illness, sex, gender, sexual orientation, age, or being a migrant or a Traveller. We remove the whole post, not a part of it: cutting words out of a sentence leaves one that its author did not write.',
  },
  {
    id: 'harassing',
    when: { detects: ['harassment', 'staff-target'] },
    then: 'remove',
    because: ['harassment-and-discrimination', 'inappropriate-or-abusive-removed'],
    interpretation:
      'We take harassment to be following, watching or hounding a person, calling on others to do so, or singling out a member of staff to be shamed. Asking the Trust the same question again, or complaining of somebody in civil words, is none.',
  },
  {
    id: 'abusive',
    when: { detects: ['insult', 'threat'] },
    then: 'remove',
    because: ['inappropriate-or-abusive-removed', 'abusive-messages'],
    interpretation:
      'We take “abusive” to be insults and threats aimed at people. Strong words about a service, a building or a delay are not, nor is saying that somebody was rude, late or wrong.',
  },
  {
    id: 'sharp-under-a-story',
    when: { all: [{ detects: ['sharp-remark'] }, { parentDetects: ['personal-story'] }] },
    then: 'review',
    because: ['inappropriate-or-abusive-removed'],
    interpretation:
      'The page says “posts that we feel are inappropriate”. Words that would pass elsewhere may be so under a post about somebody’s loss, illness or life: those that are worded more like abuse than comments mostly are need that post, and a person decides. Without it nothing is done.',
  },
  {
    id: 'indecent',
    when: { detects: ['sexual', 'inappropriate-link'] },
    then: 'remove',
    because: ['inappropriate-or-abusive-removed'],
    interpretation:
      'We take sexual remarks and offers, and links to pornography, gambling and the like, to be inappropriate. Words for the body and for what is wrong with it never are.',
  },
  {
    id: 'swearing',
    when: { detects: ['profanity'] },
    then: 'review',
    because: ['inappropriate-or-abusive-removed'],
    interpretation:
      'The page does not name swearing. Strong swear words may be inappropriate, so a person decides; mild ones are left alone.',
  },
  {
    id: 'defamatory',
    when: { detects: ['accusation'] },
    then: 'remove',
    because: ['inappropriate-or-abusive-removed'],
    interpretation:
      'Whether an accusation is false cannot be seen in a comment. One that lays a crime or gross dishonesty on somebody who can be made out is only ever possible, and a person decides.',
  },
  {
    id: 'terms-of-use',
    when: { detects: ['illegal-activity'] },
    then: 'review',
    because: ['terms-of-use'],
    interpretation:
      'The platforms’ terms do not stand in the page. We know that they forbid trade in drugs, forged papers and stolen goods, so that is shown to a person; the sentence names no action.',
  },
  {
    id: 'repeat-offender',
    when: {
      breaches: {
        of: ['discriminatory', 'harassing', 'abusive', 'indecent', 'defamatory'],
        atLeast: 3,
        withinDays: 90,
      },
    },
    then: { actions: ['block', 'report-to-platform'] },
    because: ['repeatedly-blocked-or-reported', 'inappropriate-or-abusive-removed'],
    interpretation:
      'The page does not say how often is “repeatedly”; we take 3 posts in 90 days, this one among them. Only posts that were acted on for being inappropriate, abusive, defamatory or discriminatory count: the sentences on personal and patient information and on intellectual property stand below this one, which speaks of “the above categories”. It says “blocked and/or reported”, so both are put forward.',
  },
];
