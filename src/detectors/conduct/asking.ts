import { begins, type Claim, clauseStart, piecesIn, wordAt } from './scope.ts';

/** A negator that only slants a question: it opens with its verb, or with "why": "isn't it typical …", "why don't we …". */
export function isSlanted(claim: Claim, from: number): boolean {
  const { sentence, pattern } = claim;
  if (wordAt(claim, from) === 'why')
    return pattern.polarity !== 'kindly' && begins(claim, from + 1, 'do', 'modal', 'be');
  if (!begins(claim, from, 'be', 'do', 'modal', 'have')) return false;
  if (sentence.asks) return true;
  const isPut = begins(claim, from + 1, 'not') && begins(claim, from + 2, 'you', 'they', 'it', 'we', 'this', 'he');
  return isPut && !/^(?:dare|ever|you)$/u.test(wordAt(claim, from + 3));
}

/** "Who would harm …?" is a denial. */
export function isRhetorical(claim: Claim, from: number): boolean {
  const { first, last, target } = claim;
  const opens = [from, from + 1].find((at) => /^(?:who|why|how)$/u.test(wordAt(claim, at)));
  if (opens === undefined || opens > first || !/^(?:would|could|can|should)$/u.test(wordAt(claim, opens + 1)))
    return false;
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
