import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import {
  atLeast,
  atMostProbable,
  type Certainty,
  type Detector,
  defineDetector,
  type Found,
} from '../define-detector.ts';
import { trade, waresIn } from '../law/trade.ts';
import { foundOrWorded } from '../wording/worded-as.ts';
import { type Cues, cuesOf, shapes } from './advert-cues.ts';
import { deals, isNoDeal } from './advert-deals.ts';
import type { DealPart } from './deal-patterns.ts';
import { namesPublicService } from './public-services.ts';

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
  anchors: { digits: 1, grammars: () => [shapes, deals, trade], wording: 'advert' },
  find(reading) {
    const cues = cuesOf(reading);
    const told = [...(cues ? cued(cues, reading) : []), ...waresIn(reading)];
    const found = foundOrWorded('advert', told, reading, namesPublicService);
    return cues && isToldAgainst(cues) ? found.map(atMostProbable) : found;
  },
});

/** "… please warn staff": who tells of an offer uses its words. */
function isToldAgainst({ against }: Cues): boolean {
  return against > 1;
}

function cued(cues: Cues, reading: Reading): readonly Found[] {
  const certainty = certaintyOf(cues, reading);
  return certainty ? [{ ...placeOf(reading, cues.places), certainty, because: reasonOf(cues) }] : [];
}

/** What is surer: how it is told by cues, or what is offered at what price. */
function certaintyOf(cues: Cues, reading: Reading): Certainty | undefined {
  const [byCues, byDeal] = [cuedAs(cues, reading), dealtAs(cues, reading)];
  return byCues && byDeal ? (atLeast(byCues, byDeal) ? byCues : byDeal) : (byCues ?? byDeal);
}

/** A thing of the writer's, what is asked for it, and how to get it or that it is a trade, is for sale; one of these less may be. */
function dealtAs(cues: Cues, reading: Reading): Certainty | undefined {
  const { deal, points, against, isBold } = cues;
  if (!deal || isToldAgainst(cues) || reading.once(isNoDeal)) return undefined;
  const has = (part: DealPart): boolean => deal.parts.has(part);
  const isReached = has('reach') || (points.contact ?? 0) > 1;
  const isOffered = has('voice') || has('trader') || isBold || (points.sale ?? 0) > 1;
  if (has('thing') && isOffered && (isReached || has('trader'))) return against === 0 ? 'certain' : 'probable';
  if (isReached && (isOffered || has('thing'))) return 'probable';
  return has('thing') && isOffered ? 'possible' : undefined;
}

/** Two kinds of cue at least: one alone is a possibility, and only where honest comments seldom have it. */
function cuedAs({ points, against, isBold, deal }: Cues, reading: Reading): Certainty | undefined {
  const weights = Object.values(points);
  const total = weights.reduce((sum, weight) => sum + weight, 0) - against;
  const strong = weights.filter((weight) => weight > 1).length;
  // Schemes are praised as somebody else's.
  const isMeant = (): boolean => (points.scheme ?? 0) > 1 || !reading.once(isNoDeal);
  if (
    against === 0 &&
    isPlain(points, { total, strong, isBold, hasPrice: deal?.parts.has('price') === true }) &&
    isMeant()
  )
    return 'certain';
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
  return alone - against > 1 && isMeant() ? 'possible' : undefined;
}

/** The weight of all cues, how many are strong, and what is told of them together. */
interface Weighed extends Pick<Cues, 'isBold'> {
  readonly total: number;
  readonly strong: number;
  readonly hasPrice: boolean;
}

/** What is sold, at what price and how to get it; or a scheme, or the voice of a business, with a way to be had. */
function isPlain(
  { offer = 0, contact = 0, business = 0, sale = 0, scheme = 0 }: Cues['points'],
  { total, strong, isBold, hasPrice }: Weighed,
): boolean {
  const isAsked = offer > 1 || hasPrice;
  if (isAsked && business + sale + scheme > 0 && contact > 0 && total > 3) return true;
  if (scheme > 2 && contact > 0) return true;
  return (
    (strong > 1 && total > 4 && contact + scheme > 0) ||
    (contact > 1 && total > 3 && (scheme > 1 || (business > 1 && isBold)))
  );
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

function reasonOf({ points, deal }: Cues): string {
  const told = (Object.keys(SAID) as (keyof typeof SAID)[]).filter((cue) => points[cue]).map((cue) => SAID[cue]);
  return told.length > 0 || !deal ? told.join(', ') : 'something offered at a price, and how to get it';
}
