import type { Match } from '../grammar/grammar.ts';
import { has, isAmong, type Numbers, type Piece, type Tagged } from '../grammar/tagged.ts';
import type { ConductPattern } from './conduct-pattern.ts';

/** A match about to be judged, and what it is judged by. */
export interface Claim extends Match<ConductPattern> {
  /** All sentences of its text. */
  readonly text: readonly Tagged[];
  readonly numbers: Numbers;
}

/** How far from a claim anything that bears on it may stand, in words: this keeps time linear. */
const REACH = 24;

/** Pieces of some classes that lie within some words, in order; of two that begin together, both. */
export function piecesIn(
  { sentence, numbers }: Pick<Claim, 'sentence' | 'numbers'>,
  names: readonly string[],
  [from, to]: readonly [number, number],
): readonly Piece[] {
  const as = names.flatMap(numbers);
  if (!has(sentence, as)) return [];
  const found: Piece[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, sentence.tokens.length); at++) {
    for (const piece of sentence.from[at] ?? []) if (as.includes(piece.as) && piece.end <= to) found.push(piece);
  }
  return found;
}

/** True where a piece of one of the classes begins at a word. */
export function begins(
  { sentence, numbers }: Pick<Claim, 'sentence' | 'numbers'>,
  at: number,
  ...names: string[]
): boolean {
  return isAmong(sentence.from[at], names.flatMap(numbers));
}

/** True where a piece of one of the classes ends before a word. */
export function ends(
  { sentence, numbers }: Pick<Claim, 'sentence' | 'numbers'>,
  at: number,
  ...names: string[]
): boolean {
  return isAmong(sentence.to[at], names.flatMap(numbers));
}

/** A word of the claim's sentence; the empty string where there is none. */
export function wordAt({ sentence }: Pick<Claim, 'sentence'>, at: number): string {
  return sentence.tokens[at]?.text ?? '';
}

/** What parts a word from the one before it. */
export function breakAt({ sentence }: Pick<Claim, 'sentence'>, at: number): string {
  return sentence.tokens[at]?.before ?? 'stop';
}

/** The words around a claim that may bear on it; half-open. */
export function around({ sentence, first, last }: Claim): readonly [number, number] {
  return [Math.max(0, first - REACH), Math.min(sentence.tokens.length, last + 1 + REACH)];
}

/** True where the target is what the claim begins with, and the rest is said of it. */
export function leads({ target, first, last }: Claim): boolean {
  return target !== undefined && target.first - first <= last + 1 - target.end;
}

/** True where the target is a word of one of the classes. */
export function isAimedAt(claim: Claim, ...names: string[]): boolean {
  return claim.target !== undefined && begins(claim, claim.target.first, ...names);
}

/** The words of a claim that are not its target: what is said of it, or done to it. Half-open. */
export function predicateOf(claim: Claim): readonly [number, number] {
  const { target, first, last } = claim;
  if (!target) return [first, last + 1];
  return leads(claim) ? [target.end, last + 1] : [first, target.first];
}

/** Where what might be told begins: verbs of saying stand before it. */
export function headOf(claim: Claim): number {
  const { target, first, key } = claim;
  if (!target) return Math.max(first, key.first);
  return leads(claim) ? innerHead(claim, target.end) : target.first;
}

/** "He said [group]s are …" may be matched as of him: the head is the "are" where it has a subject of its own. */
function innerHead(claim: Claim, end: number): number {
  const verbs = piecesIn(claim, ['be'], [end + 1, claim.last + 1]);
  const last = verbs.at(-1);
  const tells = piecesIn(claim, ['reports', 'hears'], [end, last?.first ?? 0])[0];
  const isOwn = last === undefined || /^(?:and|who|that|to|not)$/u.test(wordAt(claim, last.first - 1));
  if (isOwn || !tells || tells.end >= last.first) return claim.target?.first ?? claim.first;
  const isRelative = begins(claim, end, 'relative') && verbs.filter(({ first }) => first > tells.first).length > 1;
  return isRelative ? (claim.target?.first ?? claim.first) : last.first;
}

/** Words that a clause may have for its subject. */
const SUBJECTS = ['i', 'we', 'you', 'they', 'he', 'it', 'this'];

/** Where the clause begins that a claim stands in: after "but", "because", or a mark with a subject after it. */
export function clauseStart(claim: Claim): number {
  const { first, target } = claim;
  const opensWithTarget = target !== undefined && target.first - first <= 2 && leads(claim);
  for (let word = first; word > Math.max(0, first - REACH); word--) {
    const mark = breakAt(claim, word);
    if (mark === 'stop') return word;
    if (mark === 'comma' && (begins(claim, word, ...SUBJECTS) || (opensWithTarget && first - word <= 3))) return word;
    if (word < first && begins(claim, word, 'stop', 'conjunction')) return word;
    if (word === first && opensWithTarget && /^(?:and|so|or)$/u.test(wordAt(claim, word - 1))) return word;
  }
  return Math.max(0, first - REACH);
}
