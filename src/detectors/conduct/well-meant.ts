import { has, type Tagged } from '../grammar/tagged.ts';
import type { ConductKind } from './conduct-pattern.ts';
import { begins, breakAt, type Claim, piecesIn, wordAt } from './scope.ts';

/** How far after a claim it is told who said it, or what good it leads to, in words. */
const AFTER = 14;
const WHOEVER =
  /^(?:whoever|whomever|who|person|people|one|those|anyone|anybody|everyone|someone|somebody|scum|lowlife|kids|lads)$/u;
const UNKIND = /^(?:no|not|never|without|lose|losing|instead|or|your|before|ruin|ruins|than)$/u;
const WISHED = /^(?:hope|hopes|hoping|wish|wishing|pray|praying|may|deserve|deserves|coming)$/u;
/** Kinds that are also said of things. */
const THROWN: readonly ConductKind[] = ['hate', 'insult'];

/**
 * True where what sounds like abuse may be none: it is played, ends well, is put to work, or is of things, beasts or
 * somebody nobody here knows. Somebody must look.
 */
export function mayBeMeantWell(claim: Claim): boolean {
  const { kind } = claim.pattern;
  return (
    mayBePlayed(claim) ||
    (THROWN.includes(kind) && isOfThings(claim)) ||
    (kind === 'threat' && isOfBeast(claim)) ||
    (kind === 'threat' && (endsWell(claim) || isOfMaker(claim) || isErrand(claim))) ||
    (kind === 'insult' && isToThieves(claim))
  );
}

/** On a stage or in a book; what is said to "you" is not, unless it is a threat. */
function mayBePlayed({ sentence, numbers, target, pattern }: Claim): boolean {
  if (pattern.kind === 'hate' || !has(sentence, numbers('make-believe'))) return false;
  if (pattern.kind === 'threat' || pattern.kind === 'harassment') return true;
  return target === undefined || !sentence.from[target.first]?.some(({ as }) => numbers('you').includes(as));
}

/** "Send them back where they came from, those sandwiches": a thing is named after a pronoun. */
function isOfThings(claim: Claim): boolean {
  const { last, pattern, target } = claim;
  if (pattern.kind === 'hate' && target && !begins(claim, target.first, 'they', 'he', 'it')) return false;
  if (breakAt(claim, last + 1) !== 'comma' || !begins(claim, last + 1, 'this', 'the', 'my', 'our')) return false;
  return piecesIn(claim, ['sent-back'], [last + 2, last + 6]).some(
    ({ end }) => pattern.kind === 'hate' || !begins(claim, end, 'be', 'have', 'modal', 'do'),
  );
}

/** An axe is brought to the gardening day; what is burnt to build anew is nobody's own. */
function isErrand(claim: Claim): boolean {
  const { first, last, sentence, numbers } = claim;
  const whose = piecesIn(claim, ['you', 'your', 'he', 'his', 'they', 'their'], [first, last + 1]);
  return whose.length === 0 && has(sentence, numbers('tool-errand'));
}

/** "I'll wring its neck". */
function isOfBeast({ sentence, first, last }: Claim): boolean {
  return sentence.tokens.slice(first, last + 1).some(({ text }) => text === 'its');
}

/** "I hope you all get what you deserve, a massive pay rise": nothing denies it. */
function endsWell(claim: Claim): boolean {
  const { sentence, text, number, first, last } = claim;
  if (!sentence.tokens.slice(Math.max(0, first - 4), last + 1).some((one) => WISHED.test(one.text))) return false;
  const next = text[number + 1];
  const isNext = last + 3 >= sentence.tokens.length && next?.line === sentence.line;
  return wishesWell(claim, last - 2) || (isNext && next !== undefined && wishesWell({ ...claim, sentence: next }, 0));
}

function wishesWell(claim: Claim, from: number): boolean {
  return piecesIn(claim, ['kind-fate'], [from, from + AFTER + 2]).some(
    ({ first }) =>
      ![1, 2, 3, 4].some((far) => UNKIND.test(wordAt(claim, first - far))) &&
      // "…, you deserve an award" is a clause of its own.
      !piecesIn(claim, ['you', 'i', 'we', 'they', 'he'], [Math.max(from, claim.last + 1), first]).some(
        (subject) => breakAt(claim, subject.first) !== 'space',
      ),
  );
}

/** "Whoever designed that gown": what is wished on them is meant of the gown. */
function isOfMaker(claim: Claim): boolean {
  const { sentence, first, last } = claim;
  return piecesIn(claim, ['made-it'], [first, last + 8]).some(({ first: verb }) =>
    [1, 2].some((far) => WHOEVER.test(sentence.tokens[verb - far]?.text ?? '')),
  );
}

/** "To whoever nicked my bike, you are …": said to wrongdoers whom nobody here knows, in its sentence or the one before. */
function isToThieves(claim: Claim): boolean {
  const { sentence, text, number, last } = claim;
  // "You … who robbed the shop".
  if (wordAt(claim, last + 1) === 'who' && piecesIn(claim, ['crime-done'], [last + 2, last + 5]).length > 0)
    return true;
  if (isOfThieves({ ...claim, sentence }, last + 1)) return true;
  const before = text[number - 1];
  return before?.line === sentence.line && isOfThieves({ ...claim, sentence: before }, before.tokens.length);
}

function isOfThieves(claim: { readonly sentence: Tagged } & Claim, to: number): boolean {
  const { sentence, numbers } = claim;
  // "To the nurse who stole …" is said to somebody who can be told from others.
  const thieves = piecesIn(claim, ['thief'], [0, 6]);
  const isThief = thieves.length > 0;
  const others = piecesIn(claim, ['role', 'named'], [0, Math.min(to, 5)]);
  if (others.some((one) => !thieves.some(({ first, end }) => first <= one.first && one.end <= end))) return false;
  if (!isThief && !has(sentence, numbers('crime-done'))) return false;
  return (
    isThief ||
    piecesIn(claim, ['crime-done'], [1, to]).some(({ first }) =>
      [1, 2, 3].some((far) => WHOEVER.test(wordAt(claim, first - far))),
    )
  );
}
