import { isAmong, type Piece } from '../grammar/tagged.ts';
import { isLaughedOff } from './belittling.ts';
import { isEndorsed } from './endorsement.ts';
import {
  around,
  begins,
  breakAt,
  type Claim,
  clauseStart,
  ends,
  headOf,
  isAimedAt,
  piecesIn,
  predicateOf,
  wordAt,
} from './scope.ts';
import { isGainsaid, speakerOf } from './speaker.ts';
import { governs, tellingVerbs } from './telling.ts';

/** True where a claim is told of somebody else, or only named, and the writer does not take its side. */
export function isReported(claim: Claim): boolean {
  if (isEndorsed(claim)) return false;
  return (
    isNamedOnly(claim) ||
    isTold(claim) ||
    isCalled(claim) ||
    isCalledBy(claim) ||
    isToldAfter(claim) ||
    isDealtWith(claim) ||
    isFeltByOthers(claim)
  );
}

/** True where somebody else says a claim in so many words: "he told her I'll …". What the writer sees or hears is not. */
export function isSaidByAnother(claim: Claim): boolean {
  const verb = tellingVerbs(claim).find((one) => one.first < claim.first && begins(claim, one.first, 'reports'));
  return verb !== undefined && speakerOf(claim, verb) === 'other';
}

/** "He said", "I was told", "people keep saying"; the writer's own "I think" is none. */
function isTold(claim: Claim): boolean {
  const verb = tellingVerbs(claim)[0];
  if (!verb) return false;
  if (isGainsaid(claim, verb.first)) return false;
  const speaker = speakerOf(claim, verb);
  const isHeard = begins(claim, verb.first, 'hears');
  if (speaker === 'writer') return (isHeard && wordAt(claim, verb.first) !== 'hear') || isPast(claim, verb);
  if (speaker === 'reader') return !isAimedAt(claim, 'you', 'your');
  if (speaker === 'other') return !isDelivered(claim, verb);
  return isHeard ? !/^(?:hear|read)$/u.test(wordAt(claim, verb.first)) : isGerund(claim, verb);
}

/** "I used to think [group]s were …", "I would never call anyone a …", "the nurse I called a …". */
function isPast(claim: Claim, verb: Piece): boolean {
  const before: readonly [number, number] = [verb.first - 5, verb.first];
  return (
    isOfWhom(claim, verb) ||
    piecesIn(claim, ['outgrown'], before).length > 0 ||
    (claim.pattern.polarity === 'fixed' && piecesIn(claim, ['not', 'denial'], before).length > 0)
  );
}

/** "… I called a …": who was called so stands before it, and it is over. */
function isOfWhom(claim: Claim, verb: Piece): boolean {
  const subject = verb.first - 1;
  return (
    wordAt(claim, subject) === 'i' &&
    subject > 1 &&
    breakAt(claim, subject) === 'space' &&
    /^(?:called|branded|labelled)$/u.test(wordAt(claim, verb.first))
  );
}

/** "My mate reckons you are all …": an insult given by way of somebody else, now, to whoever reads it. */
function isDelivered(claim: Claim, verb: Piece): boolean {
  if (
    (begins(claim, verb.end, 'you') && !begins(claim, verb.end + 1, 'be', 'you')) ||
    !(isAimedAt(claim, 'you', 'your') || begins(claim, claim.first, 'you')) ||
    // What voices say to whoever hears them is not said to those who read it.
    ends(claim, verb.first, 'inner-voice')
  )
    return false;
  const forms = claim.numbers('reports:base');
  return isAmong(claim.sentence.from[verb.first], forms);
}

/** "[Group]s are called …", by others. */
function isCalled(claim: Claim): boolean {
  return piecesIn(claim, ['reports:ed'], predicateOf(claim)).some(
    ({ first }) => ends(claim, first, 'be') && first > (claim.target?.first ?? -1),
  );
}

/** "Called a … by …": told by whoever it was said to. */
function isCalledBy(claim: Claim): boolean {
  const { first, last } = claim;
  if (![1, 2].some((far) => wordAt(claim, last + far) === 'by')) return false;
  const verb = piecesIn(claim, ['reports:ed'], [first - 4, first]).at(-1);
  return (
    verb !== undefined &&
    (verb.first === 0 || breakAt(claim, verb.first) !== 'space' || ends(claim, verb.first, 'be', 'get'))
  );
}

/** A clause that begins with "calling …" and goes on, or "for saying …". */
function isGerund(claim: Claim, verb: Piece): boolean {
  if (!wordAt(claim, verb.first).endsWith('ing')) return false;
  return verb.first > clauseStartOf(claim, verb) || claim.last + 1 < claim.sentence.tokens.length;
}

function clauseStartOf(claim: Claim, verb: Piece): number {
  let at = verb.first;
  while (at > 0 && breakAt(claim, at) !== 'stop' && begins(claim, at - 1, 'very', 'small-word')) at--;
  return at;
}

/** "The word …", "language such as …", "according to him". */
function isNamedOnly(claim: Claim): boolean {
  if (claim.pattern.polarity === 'kindly' && isLaughedOff(claim)) return false;
  const [from, to] = around(claim);
  const own = piecesIn(claim, ['own-view', 'asserts'], [from, to]);
  const inside = (one: Piece): boolean => own.some((other) => one.first >= other.first && one.end <= other.end);
  return piecesIn(claim, ['mentions'], [from, to]).some((one) => {
    if (inside(one)) return false;
    const isAccording = /^(?:according|in|as)$/u.test(wordAt(claim, one.first));
    if (one.first > claim.last) return isAccording;
    return (
      one.end <= headOf(claim) &&
      (isAccording || (headOf(claim) - one.end <= 8 && governs(claim, one))) &&
      !/^(?:is|on)$/u.test(wordAt(claim, one.end))
    );
  });
}

/** "You fat …, she shouted." */
function isToldAfter(claim: Claim): boolean {
  const start = claim.last + 1;
  if (breakAt(claim, start) !== 'comma') return false;
  return piecesIn(claim, ['reports'], [start + 1, start + 5]).some((verb) => {
    const next = wordAt(claim, verb.end);
    const isLast =
      next === '' || /^(?:to|at|with|as|about|in|on|when)$/u.test(next) || breakAt(claim, verb.end) !== 'space';
    return isLast && speakerOf(claim, verb) === 'other' && !isAimedAt(claim, 'they-group');
  });
}

/** "We were treated like …": told of those who did it; not "they should be treated like …". */
function isDealtWith(claim: Claim): boolean {
  const from = clauseStart(claim);
  return piecesIn(claim, ['dealt-with'], [from, claim.last + 1]).some((one) => {
    const isLikened = [0, 1, 2, 3].some((far) => /^(?:like|as)$/u.test(wordAt(claim, one.end + far)));
    if (!isLikened || one.first === 0) return false;
    if (/^(?:they|you|he|she)$/u.test(wordAt(claim, claim.last + 1))) return false;
    return piecesIn(claim, ['norm', 'should', 'will'], [from, one.first]).length === 0;
  });
}

/** "My neighbour hates …" tells what the neighbour feels. */
function isFeltByOthers(claim: Claim): boolean {
  const { first, target } = claim;
  if (!target) return false;
  const verb = piecesIn(claim, ['feels'], [first, target.first]).at(-1);
  if (!verb || begins(claim, verb.first - 1, 'a', 'the', 'my', 'our')) return false;
  const speaker = speakerOf(claim, verb);
  if (speaker === 'reader') return !isAimedAt(claim, 'you', 'your') && !asksToJoin(claim, verb);
  return (
    speaker === 'other' && !/^(?:everyone|everybody|all|who|anyone|anybody|us)$/u.test(wordAt(claim, verb.first - 1))
  );
}

/** "Don't you just hate …?" */
function asksToJoin({ sentence, ...claim }: Claim, verb: Piece): boolean {
  return sentence.asks && piecesIn({ sentence, ...claim }, ['not'], [verb.first - 4, verb.first]).length > 0;
}
