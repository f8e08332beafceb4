import type { Piece } from '../grammar/tagged.ts';
import { around, begins, breakAt, type Claim, ends, headOf, isAimedAt, leads, piecesIn, wordAt } from './scope.ts';

/** How many verbs of saying to the left of a claim are looked at. */
const VERBS = 3;

/** Verbs of saying that govern a claim, the nearest first. */
export function tellingVerbs(claim: Claim): readonly Piece[] {
  const [from] = around(claim);
  const end = headOf(claim);
  const asserted = piecesIn(claim, ['asserts'], [from, end + 2]);
  return piecesIn(claim, ['reports', 'hears'], [from, end])
    .filter((verb) => !asserted.some((one) => verb.first < one.end))
    .filter((verb) => !isNoun(claim, verb) && !isInGreeting(claim, verb) && governs(claim, verb))
    .slice(-VERBS)
    .reverse();
}

const GREETED = /^(?:who|whoever|whichever|the|that|those|all|every(?:one|body)|any(?:one|body)|you)$/u;

/** "To whoever types this: …", "dear all who told me so, …": it says who is spoken to. */
function isInGreeting(claim: Claim, { end }: Piece): boolean {
  if (!/^(?:to|dear)$/u.test(wordAt(claim, 0)) || !GREETED.test(wordAt(claim, 1))) return false;
  for (let at = end; at <= claim.first; at++) if (breakAt(claim, at) !== 'space') return true;
  return false;
}

/** What people write, by the words for writing it. */
const WRITINGS = /^(?:post|comment|message|text|email|report|call|tweet|label)s?$/u;
const EACH = /^(?:every|each|single|any|all|no|some|last|next|these|those|another|more|of|with|under|in|on)$/u;

/** "The call", "your comment", "every single post", "with the teamwork posts": a noun. */
export function isNoun(claim: Claim, { first }: Piece): boolean {
  if (wordAt(claim, first).endsWith('ing')) return false;
  const isPointedAt = (at: number): boolean => begins(claim, at, 'the', 'a', 'my', 'our', 'your', 'their', 'this');
  if (isPointedAt(first - 1)) return true;
  if (!WRITINGS.test(wordAt(claim, first)) || breakAt(claim, first) !== 'space') return false;
  return (
    EACH.test(wordAt(claim, first - 1)) ||
    (isPointedAt(first - 2) && !begins(claim, first - 1, 'person', 'role', 'kin'))
  );
}

/** True where no new clause opens between a verb of saying and a claim. */
export function governs(claim: Claim, { first, end }: Piece): boolean {
  const start = Math.max(headOf(claim), end);
  if (hasObject(claim, first, end)) return false;
  for (let at = end; at <= start; at++) {
    const isNew = breakAt(claim, at) === 'comma' && !opensQuotation(claim, at) && !isSpokenTo(claim, end, at);
    if (isNew && opensAfresh(claim, at, start)) return false;
    if (at > end && at < start && opensClause(claim, at) && !goesOn(claim, at)) return false;
  }
  return true;
}

function opensClause(claim: Claim, at: number): boolean {
  if (begins(claim, at, 'stop', 'conjunction')) return true;
  return wordAt(claim, at) === 'so' && begins(claim, at + 1, 'i', 'we', 'you', 'he', 'it', 'they');
}

/** "Called a '…'": what is told begins with a quotation mark. */
function opensQuotation({ sentence }: Claim, at: number): boolean {
  return (sentence.tokens[at]?.quoted ?? false) && !sentence.tokens[at - 1]?.quoted;
}

/** "Post it in the group, …": what is passed on is said. */
const PASSES_ON = /^(?:post|share|print|publish|spread|repeat)$/u;
const PASSED_ON = /^(?:it|this|these|them|her|him)$/u;

const READS = /^(?:read|reads|reading)$/u;
const THIS = /^(?:this|these|it|my)$/u;

/** "Whoever is reading this …", "you lot reading my posts …": who reads the comment itself reads nobody else's. */
function isReadHere(claim: Claim, first: number, end: number): boolean {
  if (!READS.test(wordAt(claim, first)) || !THIS.test(wordAt(claim, end)) || wordAt(claim, 0) === 'imagine')
    return false;
  const subject = begins(claim, first - 1, 'be') ? first - 1 : first;
  return ends(claim, subject, 'you', 'who', 'anyone-word', 'person', 'role');
}

/** "Whatever they say, …", "post it, …", "reading this, …": the verb has an object of its own. */
function hasObject(claim: Claim, first: number, end: number): boolean {
  if (isReadHere(claim, first, end)) return true;
  if (PASSES_ON.test(wordAt(claim, first)) && PASSED_ON.test(wordAt(claim, end))) return true;
  if (breakAt(claim, end) === 'stop' || /^(?:about|is|was|of)$/u.test(wordAt(claim, end))) return false;
  return [1, 2, 3, 4].some(
    (far) =>
      /^(?:what|whatever)$/u.test(wordAt(claim, first - far)) &&
      !/^(?:sort|kind|type|a|an)$/u.test(wordAt(claim, first - far + 1)),
  );
}

/** "He said, …", "he told her, …": only who is spoken to stands before the comma. */
function isSpokenTo(claim: Claim, end: number, comma: number): boolean {
  for (let at = end; at < comma; at++) {
    if (wordAt(claim, at) !== 'to' && !begins(claim, at, 'i', 'we', 'he', 'they', 'my', 'kin', 'person', 'role'))
      return false;
  }
  return true;
}

/** What is said after a comma is the writer's own: "told me to wait, the fat …"; "…, they should be …". */
function opensAfresh(claim: Claim, at: number, start: number): boolean {
  if (at === start && leads(claim)) return true;
  if (begins(claim, at, 'i', 'you', 'he', 'they', 'group', 'role')) return true;
  if (start - at <= 4 && begins(claim, at, 'the', 'it', 'this', 'exclaims')) return true;
  return at < start && isFiller(claim, at) && opensAfresh(claim, at + 1, start);
}

function isFiller(claim: Claim, at: number): boolean {
  return begins(claim, at, 'very') || /^(?:oh|ok|okay|so|and|yes|no|yeah|like)$/u.test(wordAt(claim, at));
}

/** Of "them" who were named in it what is told goes on over "and", and of any group over "because". */
function goesOn(claim: Claim, at: number): boolean {
  const word = wordAt(claim, at);
  if (/^(?:but|although|though|however|whereas)$/u.test(word)) return false;
  if (/^(?:because|cos|since)$/u.test(word) && isAimedAt(claim, 'group')) return true;
  return isAimedAt(claim, 'they-group', 'they') || /^(?:if|when|where|that)$/u.test(word);
}
