// Holds offensive words: the texts that show its limits.
import { type Detector, defineDetector } from '../define-detector.ts';
import { withWording } from '../wording/with-wording.ts';
import { besides } from '../wording/worded-as.ts';
import { claimsOf, conductGrammar } from './claims.ts';
import { asHints, isInsinuating } from './hints.ts';
import { APES, apesIn } from './pictured.ts';

/** Finds hate of a protected group: contempt, threats, exclusion, denied worth, and slurs. Of one person it is none. */
export const hate: Detector = defineDetector({
  name: 'hate',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'Equality Act 2010, section 4',
      url: 'https://www.legislation.gov.uk/ukpga/2010/15/section/4',
      settles: 'which characteristics are protected',
    },
    {
      title: 'CPS, Hate crime',
      url: 'https://www.cps.gov.uk/crime-info/hate-crime',
      settles: 'hostility to race, religion, disability, sexual orientation or transgender identity is hate',
    },
    {
      title: 'Röttger and others, HateCheck (ACL 2021)',
      url: 'https://aclanthology.org/2021.acl-long.4/',
      settles: 'which kinds of hate and of harmless look-alikes a detector must tell apart',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'I see the new curate wears a lot of scarves, draw your own conclusions',
      because: 'hints that only the world around them explains are left alone',
    },
    {
      kind: 'overreaches',
      text: 'In the villain’s first scene he looks up: Immigrants are vermin',
      because: 'fiction without quotation marks reads as said in earnest',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], pictures: APES, wording: 'hate' },
  find(reading) {
    const claims = claimsOf('hate', reading);
    const told = withWording('hate', claims, reading);
    return besides(claims.length === 0 && isInsinuating(reading) ? asHints(told) : told, apesIn(reading));
  },
});
