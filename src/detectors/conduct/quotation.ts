import { isEndorsed } from './endorsement.ts';
import { around, breakAt, type Claim, piecesIn, wordAt } from './scope.ts';
import { speakerOf } from './speaker.ts';
import { tellingVerbs } from './telling.ts';

/** What stands before words that are only named. */
const NAMES_WORDS =
  /^(?:see|saw|seen|seeing|read|reading|spot|spotted|noticed|find|found|finding|hear|heard|hearing)$/u;
/** Words that must stand outside quotation marks on the same line for what is inside to be only mentioned. */
const LEAST_OUTSIDE = 2;
/** How many sentences on either side are looked at for them. */
const NEAR = 4;

/** True where a claim stands within quotation marks and the writer neither says it in his own name nor takes its side. */
export function isQuoted(claim: Claim): boolean {
  const { sentence, first, last, key } = claim;
  const quoted = (at: number): boolean => sentence.tokens[at]?.quoted ?? false;
  if (!quoted(key.first)) return false;
  const isWhole = quoted(first) && quoted(last);
  if (!isWhole || isScare(claim, quoted)) return isWordNamed(claim, quoted) && !isEndorsed(claim);
  if (outside(claim) < LEAST_OUTSIDE && !isAttributed(claim)) return false;
  return !isEndorsed(claim) && !isOwnSpeech(claim);
}

/** Marks round one word or two mock it, and still use it: "that 'nurse'"; not "just seen 'fat cow' under her picture". */
function isScare(claim: Claim, quoted: (at: number) => boolean): boolean {
  const { sentence, first, last } = claim;
  let from = first;
  let to = last + 1;
  while (from > 0 && quoted(from - 1) && sentence.tokens[from]?.before !== 'stop') from--;
  while (quoted(to) && to - from < 3) to++;
  if (to - from >= 3 || (from === 0 && to === sentence.tokens.length)) return false;
  // "So nasty - '…', really?": set off by marks and asked about.
  const isSetOff = breakAt(claim, from) !== 'space' && breakAt(claim, to) !== 'space';
  return !(isSetOff && sentence.asks) && !NAMES_WORDS.test(wordAt(claim, from - 1));
}

/** "Calling people '…' hurts": a word about words stands before it. */
function isWordNamed(claim: Claim, quoted: (at: number) => boolean): boolean {
  const [from, to] = around(claim);
  if (piecesIn(claim, ['mentions'], [from, to]).length > 0 || isSaidAfter(claim)) return true;
  const verb = tellingVerbs(claim)[0];
  return (
    verb !== undefined &&
    !quoted(verb.first) &&
    speakerOf(claim, verb) !== 'writer' &&
    wordAt(claim, verb.first) !== 'think'
  );
}

/** "'…' they called her": who said it stands right behind. */
function isSaidAfter(claim: Claim): boolean {
  const { sentence, last } = claim;
  const verb = piecesIn(claim, ['reports'], [last + 1, last + 5]).find((one) => !sentence.tokens[one.first]?.quoted);
  return verb !== undefined && speakerOf(claim, verb) === 'other';
}

/** Words outside quotation marks on the same line, counted up to the least that is asked for. */
function outside({ text, number, sentence }: Claim): number {
  let count = 0;
  for (let at = Math.max(0, number - NEAR); at <= number + NEAR && count < LEAST_OUTSIDE; at++) {
    const one = text[at];
    if (one?.line === sentence.line) count += one.tokens.filter(({ quoted }) => !quoted).length;
  }
  return count;
}

function isAttributed(claim: Claim): boolean {
  return piecesIn(claim, ['reports'], around(claim)).some(({ first }) => !claim.sentence.tokens[first]?.quoted);
}

/** "I say '…'". */
function isOwnSpeech(claim: Claim): boolean {
  const [from] = around(claim);
  if (piecesIn(claim, ['asserts'], [from, claim.first]).some(({ first }) => !claim.sentence.tokens[first]?.quoted))
    return true;
  const verb = tellingVerbs(claim)[0];
  if (!verb || claim.sentence.tokens[verb.first]?.quoted) return false;
  return (
    speakerOf(claim, verb) === 'writer' &&
    claim.numbers('reports').some((as) => claim.sentence.from[verb.first]?.some((one) => one.as === as))
  );
}
