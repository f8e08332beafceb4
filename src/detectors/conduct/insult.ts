// Holds offensive words: the texts that show its limits.
import { insultSigns } from '../conduct-signs/insult-signs.ts';
import { borneOutBySigns } from '../conduct-signs/with-signs.ts';
import { type Detector, defineDetector } from '../define-detector.ts';
import { claimsOf, conductGrammar } from './claims.ts';

/** Finds abuse of "you", of staff and of other people. Criticism of their work, and names for oneself, are none. */
export const insult: Detector = defineDetector({
  name: 'insult',
  family: 'conduct',
  languages: ['en'],
  yieldsTo: ['hate', 'threat'],
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
      kind: 'overreaches',
      text: 'You absolute wanker, congratulations on the new job mate',
      because: 'strong names among friends read as they do among enemies',
    },
  ],
  anchors: { grammars: () => [conductGrammar(), insultSigns], wording: 'insult' },
  find: (reading) => borneOutBySigns('insult', claimsOf('insult', reading), insultSigns, reading),
});
