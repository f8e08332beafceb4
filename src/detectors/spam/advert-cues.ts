import type { Reading } from '../../text/reading.ts';
import { overlapping, type Span } from '../../text/span.ts';
import { type Grammar, grammar } from '../grammar/grammar.ts';
import { isInQuotes } from '../matched.ts';
import { dealingPatterns } from './advert-dealings.ts';
import { advertClasses, type Deal, dealIn, isAsked } from './advert-deals.ts';
import {
  type AdvertPattern,
  advertPatterns,
  type Cue,
  type InnocentPattern,
  innocentPatterns,
} from './advert-patterns.ts';
import { FIGURE, MOBILE as MOBILE_START, markFigures, markMobiles, markNames } from './figures.ts';
import { isTrusted } from './host.ts';
import { webAddresses } from './web-address.ts';

/** What speaks for an advert: the weight of each kind of cue, and where all of them stand. */
export interface Cues {
  readonly points: Partial<Record<Cue, number>>;
  readonly places: readonly Span[];
  /** A shape of a business that honest comments do not have. */
  readonly isBold: boolean;
  /** What speaks against: it asks or complains, or speaks of a charity or of what was lost (2), or of the health service or a favour (1). */
  readonly against: 0 | 1 | 2;
  /** What is offered, and by whom; left out where there is neither a price nor a trader. */
  readonly deal?: Deal;
}

const MONEY = /[£$€]\s?[0-9]+(?:[.,][0-9]+)*|[0-9]\s?(?:quid|gbp)\b|\b[0-9]{1,3}\s?(?:ph|p\/h|pcm|pw)\b/u;
const PHONE = /(?<![0-9])0(?:[ -]?[0-9]){9,10}(?![0-9])/u;
/** A mobile's, unless it is the writer's own. */
const MOBILE = /(?<!\b(?:me|my|mine)\b[^.!?]{0,20})(?<![0-9])(?:\+?44 ?|0)7(?:[ -]?[0-9]){9}(?![0-9])/u;
const FROM = /\b(?:from|starting at|prices? start at|as little as)\s(?:just |only )?[£$€]\s?[0-9]/u;
/** Before an address, this near: to buy or book there. */
const NEAR = 50;
const BUY_AT =
  /\b(?:apply|book(?:ings?)?|order(?:s|ing)?|shop|buy|claim|enquir(?:e|ies)|quotes?|enrol|reserve|redeem|prices?|qualif(?:y|ies)|trial)\b[^.!?\n]{0,25}\s(?:at|@|via|on|from|through|now|:|-)?\s?(?:https?:\/\/|www\.)?$/u;
const HANDLE = /(?<![a-z0-9])follow @[a-z0-9_.]{3,}/u;
const PERCENT =
  /(?<![0-9])[0-9]{1,3}\s?(?:%|percent|per cent) (?:off|discount|cashback|profit|returns?|guaranteed)\b|[£$€][0-9]{1,4} off\b/u;

const patterns: readonly AdvertPattern[] = [...advertPatterns, ...dealingPatterns];
/** Calls to get in touch are half of all letters to a hospital: they count where something else was found. */
const sleeps = (pattern: AdvertPattern): boolean => pattern.sleeps === true || pattern.cue === 'contact';
/** The shapes without which no cue is looked for, beside a price. */
export const shapes: Grammar<AdvertPattern> = cueGrammar(patterns.filter((one) => !sleeps(one)));
const sleepers = cueGrammar(patterns.filter(sleeps));
const innocent: Grammar<InnocentPattern> = grammar({
  classes: advertClasses,
  patterns: innocentPatterns,
  marked: { figure: { shape: FIGURE } },
  mark: markFigures,
});

/** The cues of a reading; `undefined` where no words are those of an advert. */
export function cuesOf(reading: Reading): Cues | undefined {
  const found = shapes.matches(reading);
  const deal = dealIn(reading);
  if (!deal && found.length === 0 && ![PERCENT, FROM].some((sign) => sign.test(reading.lower))) return undefined;
  const matches = [...found, ...sleepers.matches(reading)].filter(
    (match) => (!match.pattern.asks || match.sentence.asks) && !isInQuotes(match),
  );
  const points: Partial<Record<Cue, number>> = {};
  const places: Span[] = [...(deal?.places ?? [])];
  const give = (cue: Cue, weight: number, place: Span): void => {
    points[cue] = Math.max(points[cue] ?? 0, weight);
    places.push(place);
  };
  const addresses = overlapping(webAddresses(reading));
  // Words within an address say nothing of who writes.
  const told = innocent.matches(reading).filter((match) => addresses(match).length === 0);
  const against = new Set(told.map(({ pattern }) => pattern.id));
  for (const { pattern, start, end } of matches) {
    if (pattern.cue !== 'offer' || !against.has('told-price')) give(pattern.cue, pattern.weight, { start, end });
  }
  for (const { cue, weight, place } of signsIn(reading, against.has('told-price'))) give(cue, weight, place);
  const isBold = matches.some(({ pattern }) => pattern.cue === 'business' && pattern.weight > 1 && !pattern.shy);
  return { points, places, isBold, against: weightOf(against), ...(deal && { deal }) };
}

function weightOf(against: ReadonlySet<InnocentPattern['id']>): Cues['against'] {
  if (against.has('charity') || against.has('lost') || against.has('asking') || against.has('disapproval')) return 2;
  return against.has('health-service') || against.has('kindness') ? 1 : 0;
}

interface Sign extends Pick<AdvertPattern, 'cue' | 'weight'> {
  readonly place: Span;
}

/** Cues that are no words: money, unless it was paid, telephone numbers and links. */
function* signsIn(reading: Reading, isPaid: boolean): Generator<Sign> {
  const percent = placeOf(reading, PERCENT);
  if (percent) yield { cue: 'offer', weight: 2, place: percent };
  const money = isPaid || !isAsked(reading.lower) ? undefined : placeOf(reading, MONEY);
  if (money) yield { cue: 'offer', weight: 1, place: money };
  const phone = placeOf(reading, PHONE);
  if (phone) yield { cue: 'contact', weight: 1, place: phone };
  const from = isPaid ? undefined : placeOf(reading, FROM);
  if (from) yield { cue: 'offer', weight: 2, place: from };
  const mobile = placeOf(reading, MOBILE);
  if (mobile) yield { cue: 'contact', weight: 2, place: mobile };
  const handle = placeOf(reading, HANDLE);
  if (handle) yield { cue: 'promotion', weight: 1, place: handle };
  const page = webAddresses(reading).find(({ host }) => !isTrusted(host));
  if (page)
    yield {
      cue: 'contact',
      weight: BUY_AT.test(reading.lower.slice(Math.max(0, page.start - NEAR), page.start)) ? 2 : 1,
      place: page,
    };
}

function placeOf({ lower }: Reading, pattern: RegExp): Span | undefined {
  const match = pattern.exec(lower);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

function cueGrammar(some: readonly AdvertPattern[]): Grammar<AdvertPattern> {
  return grammar({
    classes: advertClasses,
    patterns: some,
    marked: { figure: { shape: FIGURE }, mobile: { shape: MOBILE_START }, 'somebody-named': {} },
    mark(sentences, number) {
      markFigures(sentences, number);
      markMobiles(sentences, number);
      markNames(sentences, number);
    },
  });
}
