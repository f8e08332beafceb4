// Holds offensive words: the texts that show its limits.
import { type Detector, defineDetector } from '../define-detector.ts';
import { withWording } from '../wording/with-wording.ts';
import { claimsOf, conductGrammar } from './claims.ts';

/** Kinds that own what they share with an insult: what else is said may still be one. */
const OWNERS = ['hate', 'threat'] as const;

/** Finds abuse of "you", of staff and of other people. Criticism of their work, and names for oneself, are none. */
export const insult: Detector = defineDetector({
  name: 'insult',
  family: 'conduct',
  languages: ['en'],
  yieldsTo: OWNERS,
  sources: [
    {
      title: 'NHS England, Violence prevention and reduction',
      url: 'https://www.england.nhs.uk/supporting-our-nhs-people/health-and-wellbeing-programmes/violence-prevention-and-safety/',
      settles: 'abuse of staff is not accepted, in words as in deeds',
    },
    {
      title: 'CPS, Communications Offences',
      url: 'https://www.cps.gov.uk/legal-guidance/communications-offences',
      settles: 'rude, blunt or unfashionable criticism is protected, however much it offends',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'The registrar would make a fine doorstop',
      because: 'mockery made only of harmless words is left alone',
    },
    {
      kind: 'misses',
      text: 'Was that crying or a kettle',
      because: 'a jeer that names nobody and calls nobody a name is left alone',
    },
    {
      kind: 'overreaches',
      text: 'Sister Vane is an absolute weapon of a woman',
      because: 'praise in rough words is worded as insults are',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], wording: 'insult' },
  find(reading) {
    const others = OWNERS.flatMap((kind) => claimsOf(kind, reading)).filter(({ certainty }) => certainty === 'certain');
    return withWording('insult', claimsOf('insult', reading), reading, others);
  },
});
