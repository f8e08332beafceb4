import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { type Certainty, type Detector, defineDetector } from '../define-detector.ts';
import { type Cues, cuesOf, shapes } from './advert-cues.ts';

/** Finds somebody offering wares, services or a scheme, or promoting something of their own. */
export const advert: Detector = defineDetector({
  name: 'advert',
  family: 'spam',
  languages: ['en'],
  sources: [
    {
      title: 'West Hertfordshire Teaching Hospitals NHS Trust, social media house rules',
      url: 'https://www.westhertshospitals.nhs.uk/about/socialmedia.asp',
      settles: 'that posts advertising services not run by the trust are deleted',
    },
    {
      title: 'CAP Code, section 2, Recognition of marketing communications',
      url: 'https://www.asa.org.uk/type/non_broadcast/code_section/02.html',
      settles: 'that personal posts may be marketing, and what shows it',
    },
  ],
  limits: [
    {
      kind: 'misses',
      text: 'Try the new place on Market Street, best massage I ever had',
      because: 'praise of a business without an offer, a price or a way to reach it may be honest',
    },
    {
      kind: 'overreaches',
      text: 'My daughter is selling her old uniform, £5 a tunic, message me',
      because: 'a private sale between colleagues is not told from trade',
    },
  ],
  anchors: { digits: 1, grammars: () => [shapes] },
  *find(reading) {
    const cues = cuesOf(reading);
    const certainty = cues && certaintyOf(cues);
    if (cues && certainty) yield { ...placeOf(reading, cues.places), certainty, because: reasonOf(cues) };
  },
});

/** Two kinds of cue at least: one alone is a possibility, and only where honest comments seldom have it. */
function certaintyOf({ points, against, isBold }: Cues): Certainty | undefined {
  const weights = Object.values(points);
  const total = weights.reduce((sum, weight) => sum + weight, 0) - against;
  const strong = weights.filter((weight) => weight > 1).length;
  if (weights.length > 2 && strong > 1 && total > 4 && against === 0) return 'certain';
  if (weights.length > 1 && strong > 0 && total > 3) return 'probable';
  // A trade is named and somebody is to be reached: complaints have both.
  const isThin = strong === 0 && !points.offer && !points.scheme;
  if (weights.length > 1 && total > 1 && !isThin) return 'possible';
  const alone = Math.max(
    points.scheme ?? 0,
    points.promotion ?? 0,
    points.sale ?? 0,
    points.offer ?? 0,
    isBold ? 2 : 0,
  );
  return alone - against > 1 ? 'possible' : undefined;
}

/** From the first cue to the last. */
function placeOf({ text }: Reading, places: readonly Span[]): Span {
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return { start, end: Math.min(end, text.length) };
}

const SAID = {
  contact: 'a call to get in touch',
  offer: 'a price or an offer',
  business: 'the voice of a business',
  scheme: 'a scheme',
  sale: 'a sale',
  promotion: 'promotion',
};

function reasonOf({ points }: Cues): string {
  return (Object.keys(SAID) as (keyof typeof SAID)[])
    .filter((cue) => points[cue])
    .map((cue) => SAID[cue])
    .join(', ');
}
