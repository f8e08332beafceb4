import { has } from '../grammar/tagged.ts';
import { breakAt, type Claim, piecesIn, wordAt } from './scope.ts';

/** How soon after a remark it is told who made it, in words. */
const NEAR = 3;

/** What is done to somebody with such a remark. */
const SUFFERED =
  /^(?:sent|sends|sending|asked|asks|asking|demanded|demands|wanted|told|tells|showed|shows|texted|messaged)$/u;

/** True where a lewd remark may be none, or another's: somebody must look. */
export function mayBeNoRemark(claim: Claim): boolean {
  return isToldAfter(claim) || isOfCare(claim) || isSuffered(claim);
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

/** "He asked my sister for …", "someone sent me a …": told by those it was done to. */
function isSuffered(claim: Claim): boolean {
  const { first } = claim;
  return [1, 2, 3, 4, 5, 6].some(
    (far) =>
      SUFFERED.test(wordAt(claim, first - far)) &&
      ![1, 2, 3].some((back) => /^(?:i|we|just)$/u.test(wordAt(claim, first - far - back))) &&
      first - far > 0 &&
      /^(?:me|us|my|our|her|him|for|a|this)$/u.test(wordAt(claim, first - far + 1)),
  );
}

/** Talk of treatment, birds or things, in its sentence or the next. */
function isOfCare({ sentence, text, number, numbers }: Claim): boolean {
  const next = text[number + 1];
  const near = next?.line === sentence.line ? [sentence, next] : [sentence];
  return near.some((one) => has(one, numbers('no-remark')));
}
