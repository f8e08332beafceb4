import { begins, breakAt, type Claim, clauseStart, ends, leads, piecesIn, predicateOf, wordAt } from './scope.ts';

/** True where what is said is of a thing that the target only belongs to: "the abuse that [group]s suffer is …". */
export function isOfAnother(claim: Claim): boolean {
  const { target, last } = claim;
  if (!target) return false;
  if (!leads(claim)) return judgesEvent(claim);
  if (nounStart(claim) > claim.first || piecesIn(claim, ['they'], [target.end, last + 1]).length > 0) return false;
  return isPossessor(claim) || isGoverned(claim) || suffersThing(claim);
}

/** "It is awful how [group]s are treated": the event is judged. */
function judgesEvent(claim: Claim): boolean {
  const [from, to] = predicateOf(claim);
  for (let at = from; at < to; at++) {
    const word = wordAt(claim, at);
    if (/^(?:how|when)$/u.test(word)) return true;
    if (/^(?:way|that|ways)$/u.test(word) && isHarmedAfter(claim, claim.target?.end ?? to)) return true;
  }
  return false;
}

function isHarmedAfter(claim: Claim, from: number): boolean {
  return piecesIn(claim, ['undergone', 'dealt-with'], [from, from + 5]).length > 0;
}

/** "The nurse's attitude is …". */
function isPossessor(claim: Claim): boolean {
  const end = claim.target?.end ?? 0;
  if (wordAt(claim, end) !== "'s") return false;
  return (
    !begins(claim, end + 1, 'a', 'the', 'very', 'not') && piecesIn(claim, ['be'], [end + 1, claim.last + 1]).length > 0
  );
}

/** "Views about [group]s are …", "hating [group]s is …". */
function isGoverned(claim: Claim): boolean {
  const at = nounStart(claim);
  if (at === 0 || breakAt(claim, at) !== 'space') return false;
  if (ends(claim, at, 'acts-on:ing') && !ends(claim, at - 1, 'be') && !begins(claim, claim.target?.end ?? 0, 'and'))
    return true;
  if (isRelativeObject(claim, at)) return true;
  if (!ends(claim, at, 'governs') || ends(claim, at, 'some-of')) return false;
  return piecesIn(claim, ['about-thing', 'hate-noun'], [Math.max(clauseStart(claim), at - 4), at]).length > 0;
}

/** "Anyone who attacks [group]s should …". */
function isRelativeObject(claim: Claim, at: number): boolean {
  if (!ends(claim, at, 'acts-on')) return false;
  return [2, 3, 4].some((far) => /^(?:who|whoever|that)$/u.test(wordAt(claim, at - far)));
}

/** "The racism [group]s face is …", "the way [group]s are treated is …". */
function suffersThing(claim: Claim): boolean {
  const at = nounStart(claim);
  if (at === 0 || breakAt(claim, at) !== 'space') return false;
  const isThat = /^(?:that|which)$/u.test(wordAt(claim, at - 1));
  const thing = isThat ? at - 1 : at;
  if (ends(claim, thing, 'about-thing') && !isVerb(claim, thing - 1)) return true;
  return (
    /^(?:how|what)$/u.test(wordAt(claim, at - 1)) &&
    piecesIn(claim, ['be', 'have'], [claim.target?.end ?? at, claim.last + 1]).length > 1
  );
}

/** "I do not care that …": the word is a verb here; "my shit [group] …": or belongs to the group. */
function isVerb(claim: Claim, at: number): boolean {
  return (
    ends(claim, at, 'not', 'i', 'we', 'you', 'they', 'modal', 'do', 'my') || /^(?:to|who)$/u.test(wordAt(claim, at - 1))
  );
}

/** Where the target's noun phrase begins: past "all these". */
function nounStart(claim: Claim): number {
  let at = claim.target?.first ?? 0;
  while (
    at > 0 &&
    breakAt(claim, at) === 'space' &&
    wordAt(claim, at - 1) !== 'that' &&
    ends(claim, at, 'all', 'this', 'the', 'my', 'our', 'number')
  )
    at--;
  return at;
}
