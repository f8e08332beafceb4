import type { Reading } from '../../text/reading.ts';
import { atMostProbable, type Detector, defineDetector } from '../define-detector.ts';
import { withWording } from '../wording/with-wording.ts';
import { type Claim, claimsOf, conductGrammar } from './claims.ts';
import { asHints, isInsinuating } from './hints.ts';

const LAUGHS = /[😂🤣😆😅😜😝]|\b(?:lo+l|lmf?ao|rofl|(?:ha|he){2,}h?|jk|only joking)\b/iu;

/** Taken back in the same breath: "I'll murder him (I'm not, he's asleep)". Not "I'm not joking". */
const RETRACTED =
  /^[\s.,(–—-]*(?:no |well )?(?:i(?:['’ ]?m| am) not(?! (?:jok|kid|mess|play|bluff|afraid|scared|sorry|finish|done))|not really|of course not|i (?:won['’]?t|would(?:n['’]?t| not|nt)) really)\b/u;
/** How far behind a threat that may begin. */
const BREATH = 40;

/** Finds violence vowed, wished, called for or hinted at, against people or places. Never of oneself: see `crisis`. */
export const threat: Detector = defineDetector({
  name: 'threat',
  family: 'conduct',
  languages: ['en'],
  sources: [
    {
      title: 'CPS, Communications Offences',
      url: 'https://www.cps.gov.uk/legal-guidance/communications-offences',
      settles: 'credible threats to a person or property are the gravest messages; hyperbole and banter are not',
    },
    {
      title: 'Offences against the Person Act 1861, section 16',
      url: 'https://www.legislation.gov.uk/ukpga/Vict/24-25/100/section/16',
      settles: 'a threat to kill may be conditional, and need not be meant',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Your car would look lovely as a campfire',
      because: 'a threat made only of harmless words is left alone',
    },
    {
      kind: 'misses',
      text: 'I owe that dentist a fat lip',
      because: 'violence in words that joke as often is left alone where the others speak for a joke',
    },
    {
      kind: 'overreaches',
      text: 'I am going to batter my brother when he gets in',
      because: 'anger at home is told in the words of a threat',
    },
    {
      kind: 'overreaches',
      text: "you'll be eating through a straw after the operation",
      because: 'what an operation brings is told in the words of a threat',
    },
  ],
  anchors: { grammars: () => [conductGrammar()], wording: 'threat' },
  find(reading) {
    const laughs = LAUGHS.test(reading.original);
    const claims = claimsOf('threat', reading).map((one) => (laughs || isRetracted(one, reading) ? asJoke(one) : one));
    const found = withWording('threat', claims, reading);
    return claims.every(({ isHint }) => isHint) && (claims.length > 0 || isInsinuating(reading))
      ? asHints(found)
      : found;
  },
});

function isRetracted({ end }: Claim, { lower }: Reading): boolean {
  return RETRACTED.test(lower.slice(end, end + BREATH));
}

/** Somebody who laughs, or takes it back, may mean it or not: a person must look, and nothing else makes it surer. */
function asJoke(claim: Claim): Claim {
  return { ...atMostProbable(claim), isDoubtful: true };
}
