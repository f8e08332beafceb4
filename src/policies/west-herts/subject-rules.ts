import type { RuleSource } from '../../policy/schema.ts';

/** The sentences on relevance, repetition, adverts and other people’s work. */
export const subjectRules: readonly RuleSource[] = [
  {
    id: 'unrelated',
    when: { offTopic: true },
    then: 'remove',
    because: ['relevant-comments', 'unrelated-or-repeated-deleted'],
    interpretation:
      'How far from the subject a comment may go is not said. We look only for comments that share nothing with the post they answer, with the health service or with getting there, and are never surer than “possible”, so a person decides.',
  },
  {
    id: 'repeated',
    when: { repeats: { atLeast: 2, withinDays: 30 } },
    then: 'remove',
    because: ['unrelated-or-repeated-deleted'],
    interpretation:
      'The page does not say how often is “multiple times”. We take the third time in 30 days that somebody posts the same comment, or nearly the same; asking twice is no repetition, and fewer than three words (“thank you”) never are.',
  },
  {
    id: 'repeated-in-few-words',
    when: { repeats: { atLeast: 5, withinDays: 30, leastWords: 1 } },
    then: 'review',
    because: ['unrelated-or-repeated-deleted'],
    interpretation:
      'Somebody may well say “thank you” under many posts, so where there are few words a person decides, from the sixth time in 30 days on.',
  },
  {
    id: 'repeated-as-spam',
    when: { repeats: { atLeast: 9, withinDays: 30 } },
    then: { actions: ['report-as-spam'] },
    because: ['unrelated-or-repeated-deleted'],
    interpretation:
      'The page says “deleted or reported as spam”. Deleting comes first; the tenth time in 30 days we take to be spam.',
  },
  {
    id: 'advert-repeated-as-spam',
    when: { all: [{ detects: ['advert'], atLeast: 'probable' }, { repeats: { atLeast: 2, withinDays: 30 } }] },
    then: { actions: ['report-as-spam'] },
    act: 'probable',
    why: 'Nobody says three times by mistake what is probably an advert.',
    because: ['unrelated-or-repeated-deleted'],
    interpretation:
      'What is probably an advert is unrelated from its first time on, and nobody repeats one by mistake: the third time in 30 days we take to be spam.',
  },
  {
    id: 'advertising',
    when: { detects: ['advert'] },
    then: 'remove',
    because: ['adverts-deleted'],
  },
  {
    id: 'intellectual-property',
    when: { detects: ['copyright-notice'] },
    then: 'review',
    because: ['intellectual-property'],
    interpretation:
      'The page asks people not to post what they do not own, and names no action. A comment seldom shows who owns what, so a person decides where it says so itself.',
  },
];
