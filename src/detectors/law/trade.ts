import { groupBy } from '../../text/group-by.ts';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Certainty, Found } from '../define-detector.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar, type Match } from '../grammar/grammar.ts';
import { isInQuotes } from '../matched.ts';
import { type Cue, type TradePattern, tradePatterns } from './trade-patterns.ts';
import { tradeWords } from './trade-words.ts';

/** Sums as they are asked for in the street; adverts name theirs otherwise, by the hour or the month. */
const MONEY =
  /[£$€]\s?[0-9]|[0-9]\s?(?:quid|gbp|pounds?)\b|\b(?:fiver|tenner|quid|grand)\b|\b(?:[2-9]|two|three|five|ten) for [£]?[0-9]{1,3}\b|\ba (?:pound|quid|score) (?:a|each|per)\b/u;
/** A mobile's, with its first zero or without. */
const MOBILE = /(?<![0-9])0?7(?:[ -]?[0-9]){9}(?![0-9])/u;
const HANDLE = /(?<![a-z0-9.])@[a-z0-9_.]{3,}/u;
/** Which sentences about that of a ware are looked at for cues. */
const ABOUT = [-2, -1, 0, 1, 2];
const CUES: readonly Cue[] = ['contact', 'sell', 'deliver', 'seek', 'evade', 'false', 'money'];
const BECAUSE = 'offers or seeks what may not be sold';

/** Cues alone are in half of all comments: wares and plans wake it, and what is false, without which goods are honest. */
export const trade: Grammar<TradePattern> = grammar({
  classes: [...english, ...tradeWords],
  patterns: tradePatterns,
  wakes: ({ ware, cue, sure }) => (ware !== undefined && ware !== 'goods') || cue === 'false' || sure !== undefined,
});

/** Wares that may not be dealt in, near cues of trade; and crimes that are planned: looked for once a reading. Linear. */
export function tradeIn(reading: Reading): readonly Found[] {
  return reading.once(allTradeIn);
}

function allTradeIn(reading: Reading): readonly Found[] {
  return [...tradesIn(reading)];
}

function* tradesIn(reading: Reading): Generator<Found> {
  const matches = trade.matches(reading).filter((match) => !isInQuotes(match));
  const money = signsIn(reading, matches);
  const bySentence = groupBy(matches, ({ number }) => number);
  for (const match of matches) {
    const { pattern, number, start, end } = match;
    const here = bySentence.get(number) ?? [];
    if (pattern.sure && !isTold(match, here)) yield { start, end, certainty: pattern.sure, because: pattern.because };
    if (!pattern.ware) continue;
    const near = ABOUT.flatMap((far) => bySentence.get(number + far) ?? []);
    const certainty = certaintyOf(match, { here, near }, money);
    if (certainty)
      yield { ...(certainty === 'certain' ? dealAbout(match, here) : { start, end }), certainty, because: BECAUSE };
  }
}

/** What is dealt in by dealers: it is advertised, too. */
export function waresIn(reading: Reading): readonly Found[] {
  return tradeIn(reading).filter(({ because }) => because === BECAUSE);
}

type Trade = Match<TradePattern>;

/** What is said in the sentence of a ware, and in those about it too. */
interface Said {
  readonly here: readonly Trade[];
  readonly near: readonly Trade[];
}

/** A ware and all that is said of its sale in its sentence. */
function dealAbout({ start, end }: Trade, here: readonly Trade[]): Span {
  const said = here.filter((one) => one.pattern.cue);
  return {
    start: said.reduce((least, one) => Math.min(least, one.start), start),
    end: said.reduce((most, one) => Math.max(most, one.end), end),
  };
}

/** Cues that are no words, wherever they stand: sums, telephone numbers and names to write to. */
function signsIn({ lower, text }: Reading, matches: readonly Trade[]): ReadonlySet<Cue> {
  const cues = new Set<Cue>();
  if (matches.length === 0) return cues;
  if (MONEY.test(lower)) cues.add('money');
  if (MOBILE.test(text) || HANDLE.test(lower)) cues.add('contact');
  return cues;
}

/** How sure a ware is dealt in, by the cues near it. */
function certaintyOf(match: Trade, { here, near }: Said, signs: ReadonlySet<Cue>): Certainty | undefined {
  const isSaid = (cue: Cue, among: readonly Trade[]): boolean =>
    among.some((one) => one !== match && one.pattern.cue === cue);
  const has: Has = (cue) => signs.has(cue) || isSaid(cue, near);
  const hasHere: Has = (cue) => isSaid(cue, here);
  const points = CUES.filter(has).length;
  const isOpen = has('contact') && (has('sell') || has('money') || has('deliver') || has('evade') || has('false'));
  if ((!isOpen || match.pattern.ware === 'goods') && isTold(match, here)) return undefined;
  const least = leastFor(match, has, isOpen);
  if (points < least) return undefined;
  if (!isTold(match, here) && isPlain(match, has, hasHere)) return 'certain';
  return points > least ? 'probable' : 'possible';
}

/** Whether a cue stands near a ware, or in its sentence. */
type Has = (cue: Cue) => boolean;

/** Wares that nobody deals in by law, and what a dealer says of them: how they are had, and for what. */
function isPlain({ pattern: { ware }, sentence: { asks } }: Trade, has: Has, hasHere: Has): boolean {
  const isHad = has('contact') || has('deliver');
  const isPriced = has('sell') || has('money');
  if (ware === 'sure') return isHad && (isPriced || (has('contact') && has('deliver')));
  if (ware === 'loose' || ware === 'script') {
    if (!asks && isHad && (has('sells-it') || (has('evade') && has('money')))) return true;
    return has('contact') && has('sell') && (has('money') || has('deliver') || has('evade'));
  }
  if (ware === 'slang') return has('contact') && has('deliver') && has('sell');
  if (ware === 'paper')
    return !asks && has('contact') && isPriced && (has('false') || (hasHere('evade') && hasHere('contact')));
  return ware === 'arms' && has('sell') && has('contact');
}

/** How many cues a ware needs: the less it is sure to be one, the more. */
function leastFor({ pattern }: Trade, has: Has, isOpen: boolean): number {
  if (pattern.ware === 'sure') return 1;
  if (pattern.ware === 'loose') return CUES.some((cue) => cue !== 'contact' && has(cue)) ? 1 : 9;
  if (pattern.ware === 'arms') return has('seek') || has('sell') || has('contact') ? 1 : 9;
  if (pattern.ware === 'script')
    return isOpen || has('evade') || (has('money') && (has('sell') || has('seek'))) ? 2 : 9;
  if (pattern.ware === 'slang') return isOpen ? 2 : 9;
  const isSold = has('sell') && has('contact');
  if (pattern.ware === 'paper' && isSold) return 2;
  return has('false') && (has('money') || has('contact') || has('sell') || has('seek')) ? 2 : 9;
}

/** True where a ware is spoken of for another reason in its sentence: it was stolen, prescribed, given up or reported. */
function isTold({ pattern }: Trade, here: readonly Trade[]): boolean {
  if (here.some(({ pattern: { talk } }) => talk === 'told' || talk === 'recovery')) return true;
  const isCare = here.some(({ pattern: { talk } }) => talk === 'care');
  return isCare && (pattern.ware === 'script' || pattern.ware === 'paper' || pattern.ware === 'goods');
}
