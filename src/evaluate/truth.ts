import { atLeast, type Certainty } from '../detectors/define-detector.ts';
import type { Need } from '../policy/vocabulary.ts';
import type { Where } from './verdict.ts';

/** One place that makes a condition hold, in one of the ways in which it does; a place may be given for several ways. */
export interface Evidence {
  readonly kind: string;
  readonly detector?: string;
  readonly where: Where;
  readonly start: number;
  readonly end: number;
  /** How sure the least sure of all that must hold for this place to count is. */
  readonly certainty: Certainty;
  /** Every kind that must hold for this place to count, itself among them; none for the circumstances of a post. */
  readonly grounds: readonly string[];
}

/** Kleene's three values: a condition holds, does not, or lacks something. */
export type Truth =
  | { readonly is: true; readonly evidence: readonly Evidence[] }
  | { readonly is: false }
  | { readonly is: 'unknown'; readonly needs: readonly Need[] };

export const FALSE: Truth = Object.freeze({ is: false });
/** The kind of what is known of a post as a whole: who wrote it, where, and what it does not hold. */
export const CIRCUMSTANCE = 'post';
const NO_EVIDENCE: readonly Evidence[] = Object.freeze([]);
const NO_SUPPORT: Support = Object.freeze({ certainty: 'certain', grounds: Object.freeze([]) });

/** Holds on these places; does not hold where there are none. */
export function holdsOn(evidence: readonly Evidence[]): Truth {
  return evidence.length > 0 ? { is: true, evidence } : FALSE;
}

export function unknown(needs: readonly Need[]): Truth {
  return { is: 'unknown', needs: [...new Set(needs)].sort() };
}

/** A post as a whole, as the place of something that stands nowhere in particular. */
export function wholePost(kind: string, text: string, certainty: Certainty): Evidence {
  return { kind, where: 'text', start: 0, end: text.length, certainty, grounds: [kind] };
}

/** Something about the whole post that is no ground for anything by itself. */
export function circumstance(text: string): Evidence {
  return { ...wholePost(CIRCUMSTANCE, text, 'certain'), grounds: [] };
}

/**
 * False if any is false, else unknown if any is; else each place of a part rests on itself and on one way in which each
 * other part holds. Circumstances stand only where nothing else does.
 */
export function all(truths: readonly Truth[]): Truth {
  if (truths.some(({ is }) => is === false)) return FALSE;
  if (truths.some(({ is }) => is === 'unknown')) return unknown(truths.flatMap(needsOf));
  const supports = truths.map(supportsOf);
  const evidence = truths.flatMap((truth, at) => {
    const beside = supports.filter((_, other) => other !== at).reduce(together, [NO_SUPPORT]);
    return evidenceOf(truth).flatMap((one) => beside.map((more) => supportedBy(one, more)));
  });
  return holdsOn(evidence.filter(({ kind, grounds }) => kind !== CIRCUMSTANCE || grounds.length === 0));
}

/** True if any is true, else unknown if any is, else false. */
export function any(truths: readonly Truth[]): Truth {
  const evidence = truths.flatMap(evidenceOf);
  if (evidence.length > 0) return holdsOn(evidence);
  const needs = truths.flatMap(needsOf);
  return needs.length > 0 ? unknown(needs) : FALSE;
}

/** One way in which a condition holds, whatever the place. */
type Support = Pick<Evidence, 'certainty' | 'grounds'>;

/** The ways in which a condition holds; of those on the same grounds the surest. */
function supportsOf(truth: Truth): readonly Support[] {
  const surest = new Map<string, Support>();
  for (const one of evidenceOf(truth)) {
    const key = one.grounds.join(' ');
    const known = surest.get(key);
    if (!known || !atLeast(known.certainty, one.certainty)) surest.set(key, one);
  }
  return [...surest.values()];
}

function together(some: readonly Support[], others: readonly Support[]): readonly Support[] {
  return some.flatMap((one) => others.map((other) => supportedBy(one, other)));
}

function supportedBy<T extends Support>(one: T, { certainty, grounds }: Support): T {
  const both = [...new Set([...one.grounds, ...grounds])].sort();
  return { ...one, certainty: lessSure(one.certainty, certainty), grounds: both };
}

function lessSure(a: Certainty, b: Certainty): Certainty {
  return atLeast(a, b) ? b : a;
}

function needsOf(truth: Truth): readonly Need[] {
  return truth.is === 'unknown' ? truth.needs : [];
}

function evidenceOf(truth: Truth): readonly Evidence[] {
  return truth.is === true ? truth.evidence : NO_EVIDENCE;
}
