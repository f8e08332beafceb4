import { type Detector, defineDetector } from '../define-detector.ts';
import { staffNameGrammar, staffNamesIn } from './staff-names.ts';

/** Finds members of staff who are named, in blame, in thanks or neither; `staff-praise` tells those in thanks. */
export const staffName: Detector = defineDetector({
  name: 'staff-name',
  family: 'other',
  languages: ['en'],
  sources: [
    {
      title: 'UK GDPR, article 4(1), personal data',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
      settles: 'a name is an identifier of a person, at work too',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Ask for Bettany, she sorts everything',
      because: 'a name without a calling or a place of work may be anybody’s',
    },
    {
      kind: 'overreaches',
      text: 'Nurse Crimble in the panto was hilarious',
      because: 'an invented person with a calling looks the same',
    },
  ],
  anchors: { grammars: () => [staffNameGrammar] },
  find: staffNamesIn,
});
