import { type Detector, defineDetector } from '../define-detector.ts';
import { claimsOf, conductGrammar } from './claims.ts';

/** Finds one person watched, followed, hounded or given away, and calls on others to go for them. Never certain. */
export const harassment: Detector = defineDetector({
  name: 'harassment',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Protection from Harassment Act 1997, section 2A',
      url: 'https://www.legislation.gov.uk/ukpga/1997/40/section/2A',
      settles: 'following, watching, contacting and publishing about a person are stalking',
    },
    {
      title: 'CPS, Stalking and Harassment',
      url: 'https://www.cps.gov.uk/legal-guidance/stalking-or-harassment',
      settles: 'calling on others to join in is harassment too',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Nice blue coat you had on at the bus stop this morning, Gwendolyn',
      because: 'a hint that somebody was watched is not told from a kind word',
    },
    {
      kind: 'overreaches',
      text: 'I know which clinic you work in, see you on Friday with cake',
      because: 'a friend may know the same things',
    },
  ],
  anchors: { grammars: () => [conductGrammar()] },
  find: (reading) => claimsOf('harassment', reading),
});
