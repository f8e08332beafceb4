import { begins, type Claim, clauseStart, leads, piecesIn, wordAt } from './scope.ts';

/** What a plea asks others to leave off: "can we not blame …". Deeds that are proposed are no plea: "can we not deport …". */
const LEFT_OFF =
  /^(?:blame|blaming|scapegoat|call|say|talk|speak|write|post|treat|judge|mock|insult|abuse|slag|hate|demonise|lump|tar|pretend|make|start|turn|have|pick|attack|go|act|assume|bring|drag|single|point|use|do)$/u;
const HELPER = /^(?:can|could|do|does|did|should|would|will|must|is|are|was|were|has|have|not|the|we|you|they)$/u;
const PLEA_FILLER = /^(?:please|all|just|maybe|at|least|for|once|ever|always|immediately|now|then)$/u;

/** A negator that only slants a question: it opens with its verb, or with "why": "isn't it typical …", "why don't we …". */
export function isSlanted(claim: Claim, from: number): boolean {
  const { sentence, pattern } = claim;
  if (wordAt(claim, from) === 'why')
    return pattern.polarity !== 'kindly' && begins(claim, from + 1, 'do', 'modal', 'be');
  if (!begins(claim, from, 'be', 'do', 'modal', 'have') || isPlea(claim, from)) return false;
  if (sentence.asks) return true;
  const isPut = begins(claim, from + 1, 'not') && begins(claim, from + 2, 'you', 'they', 'it', 'we', 'this', 'he');
  return isPut && !/^(?:dare|ever|you)$/u.test(wordAt(claim, from + 3));
}

/** "Can we please not blame …?" asks to leave off, where "can't we …" proposes. */
function isPlea(claim: Claim, from: number): boolean {
  if (!/^(?:can|could|will|would)$/u.test(wordAt(claim, from))) return false;
  let at = from + 1;
  if (!/^(?:we|you|people|everyone|everybody|folk|they)$/u.test(wordAt(claim, at++))) return false;
  while (PLEA_FILLER.test(wordAt(claim, at))) at++;
  if (wordAt(claim, at++) !== 'not') return false;
  while (PLEA_FILLER.test(wordAt(claim, at))) at++;
  return LEFT_OFF.test(wordAt(claim, at));
}

/** "Why blame …?", "are we really going to blame …?" find fault with who does. */
function isFaultFound(claim: Claim, from: number): boolean {
  const { first, pattern, target, sentence } = claim;
  if (!sentence.asks || pattern.polarity || !target || leads(claim)) return false;
  const opens = [from, from + 1].find((at) => /^(?:why|are|is|do|does|must|should|shall)$/u.test(wordAt(claim, at)));
  if (opens === undefined) return false;
  if (wordAt(claim, opens) === 'why') return first === opens + 1 && !HELPER.test(wordAt(claim, first));
  if (!/^(?:we|you|people|they|i)$/u.test(wordAt(claim, opens + 1))) return false;
  return /^(?:really|seriously|actually|honestly|still|always|now|genuinely|all)$/u.test(wordAt(claim, opens + 2));
}

/** "Who would harm …?" is a denial. */
export function isRhetorical(claim: Claim, from: number): boolean {
  if (isFaultFound(claim, from)) return true;
  const { first, last, target } = claim;
  const opens = [from, from + 1].find((at) => /^(?:who|why|how)$/u.test(wordAt(claim, at)));
  if (opens === undefined || opens > first || !/^(?:would|could|can|should)$/u.test(wordAt(claim, opens + 1)))
    return false;
  // "Why can't we …?" proposes it.
  if (wordAt(claim, opens) === 'why' && wordAt(claim, opens + 2) === 'not') return false;
  if (target && claim.numbers('you').includes(target.as)) return false;
  return !piecesIn(claim, ['very'], [opens + 2, last + 1]).some((one) =>
    /^(?:so|such|that)$/u.test(wordAt(claim, one.first)),
  );
}

/** "Are [group]s scum? No." */
export function isAnsweredNo({ sentence, text, number, numbers }: Claim): boolean {
  const next = text[number + 1];
  if (!sentence.asks || !next || next.line !== sentence.line) return false;
  return begins({ sentence: next, numbers }, 0, 'refusal') && next.tokens.length <= 4;
}

/** "Are [group]s even …?" */
export function isDoubted(claim: Claim): boolean {
  const { sentence, first, last } = claim;
  if (!sentence.asks || !begins(claim, clauseStart(claim), 'be', 'do', 'can', 'have')) return false;
  for (let at = first; at < last; at++) if (wordAt(claim, at) === 'even') return true;
  return false;
}
