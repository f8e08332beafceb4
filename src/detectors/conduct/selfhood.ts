import type { Piece, Tagged } from '../grammar/tagged.ts';
import { around, begins, breakAt, type Claim, ends, isAimedAt, leads, piecesIn, wordAt } from './scope.ts';
import { speakerOf } from './speaker.ts';
import { tellingVerbs } from './telling.ts';

/** How many words may stand between "I am" and what the writer says to be. */
const WIDEST = 5;
/** Words that cannot stand there: what follows them is not what the writer is. */
const OTHER =
  /^(?:by|to|with|for|from|of|at|on|in|about|that|than|and|but|not|told|served|seen|called|told|surrounded|because|if|agree|all|most|every|these|those|think|know|convinced|certain|sure)$/u;

/** "What a fool I …". */
const OWNED = /^(?:am|was|be|felt|feel|looked|look|must)$/u;

const MYSELF = /^(?:myself|meself|mesel)$/u;
const CROWD = /^(?:bunch|lot|load|pack|team|group|gang|crowd|crew|band|pair)$/u;

/** True where a claim is said of the writer, or is a word that the writer's own people call themselves by. */
export function isOfOneself(claim: Claim): boolean {
  const { target } = claim;
  if (isAimedAt(claim, 'i', 'we')) return true;
  if (isRegretted(claim) || isToOneself(claim) || isOwnedTo(claim)) return true;
  const starts = [...new Set([claim.key.first, ...(target ? [target.first] : [])])];
  return starts.some((at) => isOwned(claim, at) || isOfUs(claim, at)) && !isAimedAt(claim, 'you', 'your');
}

/** "Like the … I am", "what a … I am": of what stands there, and of names for nobody in the sentences beside it. */
function isOwnedTo(claim: Claim): boolean {
  const { sentence, target, text, number, last } = claim;
  const after = wordAt(claim, last + 1) === 'that' ? last + 2 : last + 1;
  if (wordAt(claim, after) === 'i' && OWNED.test(wordAt(claim, after + 1)) && breakAt(claim, after + 2) !== 'space')
    return true;
  const own = placeOfOwning(sentence);
  if (own >= 0) return last < own;
  if (target !== undefined || isAimedAt(claim, 'you', 'your')) return false;
  return [number - 1, number + 1].some((at) => placeOfOwning(text[at]) >= 0);
}

/** Where "I am" stands in "what a … I am"; -1 where it does not. */
function placeOfOwning({ tokens }: Pick<Tagged, 'tokens'> = { tokens: [] }): number {
  const what = tokens.findIndex(({ text }) => text === 'what');
  if (what < 0 || what > 1) return -1;
  const isOwn = (at: number): boolean => tokens[at]?.text === 'i' && OWNED.test(tokens[at + 1]?.text ?? '');
  return [2, 3, 4, 5, 6].map((far) => what + far).find(isOwn) ?? -1;
}

/** "I am such an …", "us …", "as a proud …": only words that may stand before a noun are between. */
function isOwned(claim: Claim, at: number): boolean {
  return piecesIn(claim, ['oneself', 'as-one'], [at - WIDEST - 2, at]).some((one) => {
    if (begins(claim, one.first - 1, 'if') || /^(?:than|like|of|told|about)$/u.test(wordAt(claim, one.first - 1)))
      return false;
    if (leads(claim) && breakAt(claim, at) !== 'space') return false;
    for (let word = one.end; word < at; word++)
      if (!mayStand(claim, word) && !isOfCrowd(claim, one, word)) return false;
    return isOf(claim, one, 'oneself') || speaksOfOneself(claim, one);
  });
}

/** "Us …", "we proud …": right before the name. */
function isOfUs(claim: Claim, at: number): boolean {
  let before = at;
  while (
    at - before < 3 &&
    (ends(claim, before, 'all', 'very', 'number') ||
      /^(?:proud|poor|old|fat|daft|silly|mad)$/u.test(wordAt(claim, before - 1)))
  )
    before--;
  return breakAt(claim, before) === 'space' && ends(claim, before, 'us') && (claim.target?.first ?? at) === at;
}

function mayStand(claim: Claim, at: number): boolean {
  const word = wordAt(claim, at);
  if (OTHER.test(word) || breakAt(claim, at) === 'stop' || (leads(claim) && breakAt(claim, at) !== 'space'))
    return false;
  return (
    !begins(
      claim,
      at,
      'group',
      'be',
      'have',
      'do',
      'modal',
      'you',
      'they',
      'he',
      'i',
      'this',
      'my',
      'your',
      'role',
      'not',
    ) && !/(?:ting|ling|ning|sed|ned)$/u.test(word)
  );
}

/** "We are all a bunch of …". */
function isOfCrowd(claim: Claim, { end }: Piece, at: number): boolean {
  if (wordAt(claim, at) === 'all') return at === end;
  return wordAt(claim, at) === 'of' && CROWD.test(wordAt(claim, at - 1));
}

/** The nearest verb of saying, where it is the writer who says it. */
function ownTelling(claim: Claim): Piece | undefined {
  const verb = tellingVerbs(claim)[0];
  return verb && speakerOf(claim, verb) === 'writer' ? verb : undefined;
}

/** "I told myself you …". */
function isToOneself(claim: Claim): boolean {
  const verb = ownTelling(claim);
  return verb !== undefined && [verb.end, verb.end + 1].some((at) => MYSELF.test(wordAt(claim, at)));
}

/** "As a …" is the writer's where the sentence goes on with "I", "we" or "my". */
function speaksOfOneself(claim: Claim, { end }: Piece): boolean {
  const [, to] = around(claim);
  if (piecesIn(claim, ['you', 'your'], [end, to]).length > 0) return false;
  return piecesIn(claim, ['i', 'we', 'my', 'our'], around(claim)).length > 0;
}

/** "I called her a …, I'm sorry". */
function isRegretted(claim: Claim): boolean {
  if (!ownTelling(claim)) return false;
  return piecesIn(claim, ['remorse'], around(claim)).some(
    (one) =>
      !begins(claim, one.first - 1, 'not') && wordAt(claim, one.end) !== 'but' && wordAt(claim, one.end) !== 'not',
  );
}

function isOf({ numbers }: Claim, { as }: Piece, name: string): boolean {
  return numbers(name).includes(as);
}
