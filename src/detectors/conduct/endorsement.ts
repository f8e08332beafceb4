import type { Piece } from '../grammar/tagged.ts';
import { around, breakAt, type Claim, ends, piecesIn, wordAt } from './scope.ts';

/** Words after which "is right" and the like mean something else. */
const OTHERWISE =
  /^(?:to|behind|next|about|that|now|there|here|by|in|on|at|beside|opposite|over|up|down|near|outside|for)$/u;
const DOUBT = /^(?:if|whether|think|thinks|believe)$/u;

/** True where the writer takes the side of what was said: "… and it's true", "… and he's right", "… I'd say it again". */
export function isEndorsed(claim: Claim): boolean {
  const [from] = around(claim);
  return (
    isIn(claim, [from, claim.first]) ||
    isIn(claim, [claim.last + 1, claim.sentence.tokens.length]) ||
    isEndorsedNext(claim)
  );
}

/** In the sentence after it on the same line, within its first words. */
function isEndorsedNext({ text, number, sentence, ...claim }: Claim): boolean {
  const next = text[number + 1];
  if (!next || next.line !== sentence.line || next.asks) return false;
  return isIn({ ...claim, text, number, sentence: next }, [0, 7]);
}

function isIn(claim: Claim, [from, to]: readonly [number, number]): boolean {
  const reach = Math.min(to, from + 30);
  return (
    piecesIn(claim, ['endorses'], [from, reach]).some((one) => holds(claim, one)) ||
    piecesIn(claim, ['affirms'], [from, reach]).some((one) => breakAt(claim, one.end) !== 'space' && holds(claim, one))
  );
}

/** Not denied, and not of another thing: "is right to complain", "is right by the door", "I agree that it is wrong". */
function holds(claim: Claim, one: Piece): boolean {
  const isSaying = /^(?:right|quite)$/u.test(wordAt(claim, one.first));
  if (!isSaying && OTHERWISE.test(wordAt(claim, one.end))) return false;
  const agrees = [one.end - 1, one.end - 2].some((at) => wordAt(claim, at) === 'agree');
  if (agrees && piecesIn(claim, ['condemns'], [one.end, one.end + 10]).length > 0) return false;
  return ![0, 1, 2, 3].some(
    (far) => ends(claim, one.first - far, 'not') || DOUBT.test(wordAt(claim, one.first - far - 1)),
  );
}
