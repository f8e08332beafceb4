import { type Detector, defineDetector } from '../define-detector.ts';
import { withWording } from '../wording/with-wording.ts';
import { claimsOf, conductGrammar } from './claims.ts';

/** Finds one person watched, followed, hounded or given away, and calls on others to go for them. Certain where it can mean nothing else. */
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
      text: 'Lovely to hear you sing again on Sunday, Gwendolyn, third pew from the back as ever',
      because: 'a hint that somebody was watched is not told from a kind word',
    },
    {
      kind: 'overreaches',
      text: 'I know which clinic you work in, see you on Friday with cake',
      because: 'a friend may know the same things',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], wording: 'harassment' },
  find: (reading) => withWording('harassment', claimsOf('harassment', reading), reading),
});
