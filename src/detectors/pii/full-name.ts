import { type Detector, defineDetector } from '../define-detector.ts';
import { namesIn } from './person-names.ts';

const LABELS = ['full name', 'full names', 'real name', 'real names', 'legal name', 'maiden name', 'name in full'];
/** A label at the end of what stands before a name, with what joins the two. */
const LABELLED = /(?:full|real|legal|maiden) names?|names? in full/u;
const BEFORE = new RegExp(
  `(?:^|[^a-z])(?:${LABELLED.source})(?:'s| is| was| are)?(?: in fact| actually)?[ :=,-]{0,4}$`,
  'u',
);
/** Longer than any label with what joins it. */
const REACH = 40;

/** Finds a person's name given as their full or real name. A name alone is no secret, so never certain. */
export const fullName: Detector = defineDetector({
  name: 'full-name',
  family: 'personal-data',
  sources: [
    {
      title: 'UK GDPR, article 4(1), personal data',
      url: 'https://www.legislation.gov.uk/eur/2016/679/article/4',
      settles: 'a name is an identifier of a person',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: "it's Orla Quickthorn who does it",
      because: 'a name that nobody calls a full name is left alone',
    },
    {
      kind: 'overreaches',
      text: 'full name Lemony Snicket',
      because: 'invented and public persons cannot be told apart',
    },
  ],
  anchors: { words: LABELS },
  yieldsTo: ['person-health'],
  *find(reading) {
    for (const { kind, start, end } of namesIn(reading)) {
      if (kind === 'first' || !BEFORE.test(reading.lower.slice(Math.max(0, start - REACH), start))) continue;
      yield { start, end, certainty: 'probable', because: 'a name given as a full or real name' };
    }
  },
});
