import { type Detector, defineDetector } from '../define-detector.ts';
import { judgedByWording } from '../wording/with-wording.ts';
import { besides } from '../wording/worded-as.ts';
import { claimsOf, conductGrammar } from './claims.ts';
import { namedTargets } from './named-target.ts';
import { abuseOfOne } from './staff-abuse.ts';

/** Finds calls to shame, hunt or hound one member of staff. A complaint about what somebody did is none. Never certain. */
export const staffTarget: Detector = defineDetector({
  name: 'staff-target',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'CNTW, Our social media principles',
      url: 'https://www.cntw.nhs.uk/',
      settles: 'comments that target a member of staff are not allowed; saying something negative is',
    },
    {
      title: 'Protection from Harassment Act 1997, section 7',
      url: 'https://www.legislation.gov.uk/ukpga/1997/40/section/7',
      settles: 'aiding and calling for the conduct of others counts as conduct',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Crispin Oldacre. Crispin Oldacre. Crispin Oldacre.',
      because: 'a name said without more is left alone',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], wording: 'insult' },
  find(reading) {
    const found = judgedByWording([...claimsOf('staff-target', reading), ...abuseOfOne(reading)], reading);
    return besides(found, namedTargets(reading));
  },
});
