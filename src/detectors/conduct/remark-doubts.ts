import { has } from '../grammar/tagged.ts';
import { breakAt, type Claim, piecesIn, wordAt } from './scope.ts';

/** How soon after a remark it is told who made it, in words. */
const NEAR = 3;

/** True where a lewd remark may be none, or another's: somebody must look. */
export function mayBeNoRemark(claim: Claim): boolean {
  return isToldAfter(claim) || isOfCare(claim);
}

/** True where a remark is spoken of to have it gone: "that remark about … is creepy, take it down". */
export function isRefused({ sentence, numbers }: Claim): boolean {
  return has(sentence, numbers('remark-refused'));
}

/** "Nice legs, said the man in bay four": told of another, without quotation marks. */
function isToldAfter(claim: Claim): boolean {
  const { last } = claim;
  if (breakAt(claim, last + 1) === 'space') return false;
  return piecesIn(claim, ['reports'], [last + 1, last + 1 + NEAR]).some(
    ({ first }) => !/^(?:i|we)$/u.test(wordAt(claim, first - 1)),
  );
}

/** Talk of treatment, birds or things, in its sentence or the next. */
function isOfCare({ sentence, text, number, numbers }: Claim): boolean {
  const next = text[number + 1];
  const near = next?.line === sentence.line ? [sentence, next] : [sentence];
  return near.some((one) => has(one, numbers('no-remark')));
}
