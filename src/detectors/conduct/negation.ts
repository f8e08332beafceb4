import type { Piece } from '../grammar/tagged.ts';
import { isRhetorical, isSlanted } from './asking.ts';
import { begins, breakAt, type Claim, clauseStart, ends, leads, piecesIn, wordAt } from './scope.ts';
import { isGainsaid } from './speaker.ts';
import { isNoun } from './telling.ts';

/** True where the negators of a claim are odd. */
export function isDenied(claim: Claim): boolean {
  return negatorsOf(claim) % 2 === 1;
}

/** Negators from the start of the clause to the end of the claim, without those that only look so. */
export function negatorsOf(claim: Claim): number {
  const { last } = claim;
  const from = clauseStart(claim);
  if (isStandard(claim) || isSupposition(claim, from)) return 0;
  const looks = piecesIn(claim, ['no-denial'], [from, last + 3]);
  const found = piecesIn(claim, ['not', 'denies', 'denial'], [from, last + 1])
    .filter((one) => !looks.some((look) => one.first >= look.first && one.first < look.end))
    .filter((one) => bears(claim, one, from));
  const firsts = [...new Set(found.map((one) => one.first))].filter((at) => !isConcord(claim, at, from));
  const slant = firsts.length > 0 && isSlanted(claim, from) ? 1 : 0;
  return firsts.length - slant + (isRhetorical(claim, from) ? 1 : 0);
}

/** A negator that is one of this claim: not an answer, nor what is claimed itself, nor of another verb. */
function bears(claim: Claim, negator: Piece, from: number): boolean {
  const { key, first, last, pattern } = claim;
  const isAnswer = wordAt(claim, negator.first) === 'no' && breakAt(claim, negator.end) !== 'space';
  const isPredicate = isWithin(negator, key) || negator.end > last;
  if (isAnswer || (isPredicate && pattern.polarity !== 'kindly')) return false;
  if (negator.first < first && isOutweighed(claim, negator)) return false;
  if (isCutOff(claim, negator) || isOfNoun(claim, negator)) return false;
  if (isInRelative(claim, negator) || isGainsaid(claim, negator.end)) return false;
  return negator.first >= first || !isNamed(claim) || reachesName(claim, negator, from);
}

function isWithin(negator: Piece, key: Piece): boolean {
  return key.end - key.first > 1 && negator.first >= key.first && negator.end <= key.end;
}

/** "Do people not realise that …" asserts what comes after it. */
function isOutweighed(claim: Claim, negator: Piece): boolean {
  for (let at = negator.end; at <= negator.end + 2 && at < claim.first; at++) {
    const next = claim.sentence.from[at]?.find(({ as }) => claim.numbers('factive').includes(as));
    if (next && next.end <= claim.first) return !/^(?:any|a|an|one|of|to)$/u.test(wordAt(claim, next.end));
    if (begins(claim, at, 'factive-word')) return true;
  }
  return false;
}

/** "Not people, just …": what stands after the comma is put in the place of what was denied. */
function isCutOff(claim: Claim, negator: Piece): boolean {
  for (let at = negator.end; at <= claim.last; at++) {
    if (breakAt(claim, at) === 'comma' && /^(?:just|but|only|rather|more|simply|merely)$/u.test(wordAt(claim, at)))
      return true;
  }
  return false;
}

/** "All mouth and no brain, …": what there is none of is named before the comma. */
function isOfNoun(claim: Claim, negator: Piece): boolean {
  const { first } = claim;
  if (wordAt(claim, negator.first) !== 'no' || begins(claim, negator.end, 'be', 'have', 'do', 'modal')) return false;
  for (let at = negator.end + 1; at <= first; at++) if (breakAt(claim, at) === 'comma') return true;
  return false;
}

/** "[Group]s who do not work are …": the negator is of the clause that tells which are meant. */
function isInRelative(claim: Claim, negator: Piece): boolean {
  const { target, last } = claim;
  if (!target || target.end > negator.first || !begins(claim, target.end, 'relative')) return false;
  return piecesIn(claim, ['be', 'modal', 'should'], [negator.end + 1, last + 1]).length > 0;
}

/** A name given without a verb, as in "that bunch of …": to deny what happens with them takes nothing from it. */
function isNamed(claim: Claim): boolean {
  const { pattern, first, key, last } = claim;
  if (pattern.kind !== 'insult' && pattern.kind !== 'profanity') return false;
  if (piecesIn(claim, ['be', 'have', 'do', 'modal', 'reports', 'feels'], [first, last + 1]).length > 0) return false;
  return !isPredicate(claim, Math.min(first, key.first));
}

/** Only "a", "such" and the like stand between it and a form of "be". */
function isPredicate(claim: Claim, at: number): boolean {
  let before = at;
  while (before > 0 && at - before < 5 && ends(claim, before, 'a', 'very', 'the', 'not')) before--;
  return ends(claim, before, 'be');
}

/** "No …", "not a …", "do not call me a …". */
function reachesName(claim: Claim, negator: Piece, from: number): boolean {
  const { first } = claim;
  if (begins(claim, first, 'you')) return false;
  if (piecesIn(claim, ['reports'], [Math.max(from, negator.end), first]).some((verb) => !isNoun(claim, verb)))
    return true;
  for (let at = negator.end; at < first; at++) if (!begins(claim, at, 'a', 'very', 'the', 'be')) return false;
  return breakAt(claim, first) === 'space';
}

/** "They ain't no good" denies once. */
function isConcord(claim: Claim, at: number, from: number): boolean {
  if (wordAt(claim, at) === 'nor') return piecesIn(claim, ['not'], [Math.max(from, at - 8), at]).length > 0;
  if (!begins(claim, at, 'negative-word')) return false;
  return piecesIn(claim, ['not'], [Math.max(from, at - 4), at]).some(
    (one) => wordAt(claim, one.first) === 'not' && ends(claim, one.first, 'do', 'be', 'have', 'modal', 'can'),
  );
}

/** The group is what others are measured by: "nobody is as … as [group]s". */
function isStandard(claim: Claim): boolean {
  const { target, first } = claim;
  if (!target || leads(claim)) return false;
  for (let at = target.first; at > Math.max(first, target.first - 3); at--) {
    if (/^(?:than|as|like)$/u.test(wordAt(claim, at - 1))) return true;
    if (!ends(claim, at, 'all', 'the', 'this', 'a', 'very')) return false;
  }
  return false;
}

/** "If [group]s are not scum then nobody is". */
function isSupposition(claim: Claim, from: number): boolean {
  return wordAt(claim, from) === 'if' && piecesIn(claim, ['if-so'], [claim.last + 1, claim.last + 9]).length > 0;
}
