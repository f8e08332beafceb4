import type { Reading } from '../../text/reading.ts';
import { FIRST_NAMES, WORDLIKE_NAMES } from './first-names.ts';
import { isSign, letterSize } from './letters.ts';
import { OPENERS, PARTICLES, PLAIN_TITLES, STAFF_TITLES, TITLES } from './name-words.ts';
import { hasWord, nextHash, type WordFilter, wordFilter } from './word-filter.ts';

/** Words that tell of a name however they are written; of hyphenated ones, each part. */
const TELLING: WordFilter = wordFilter([...FIRST_NAMES, ...PLAIN_TITLES].flatMap((word) => word.split(/['-]/u)));
const NO_OPENERS: readonly ReadonlySet<string>[] = [FIRST_NAMES, WORDLIKE_NAMES, TITLES, STAFF_TITLES];
/** Words that open a sentence and never a name. */
const PLAIN_OPENERS: ReadonlySet<string> = new Set(
  [...OPENERS].filter((word) => !NO_OPENERS.some((words) => words.has(word))),
);
const [SPACE, STOP, A, Z, SMALL_A, SMALL_Z] = [0x20, 0x2e, 0x41, 0x5a, 0x61, 0x7a];
/** No place that a word could end at, directly before another. */
const CLOSED = -9;

/** False where there is surely no name, as in most texts: one pass, and hardly anything made. */
export function mayHoldName({ text, lower }: Reading): boolean {
  let last = CLOSED;
  /** Where the last word with a capital ends, if one more after it would make a name. */
  let open = CLOSED;
  /** Where a word ends that opens a sentence; a name may begin with a particle after it. */
  let opener = CLOSED;
  for (let at = 0; at < text.length; at++) {
    if (letterSize(text, at) === 0) continue;
    const start = at;
    let hash = 0;
    for (let size = 1; size > 0; size = letterSize(text, at)) {
      hash = nextHash(hash, lower.charCodeAt(at));
      at += size;
    }
    if (hasWord(TELLING, hash, lower, start, at)) return true;
    const goesOn = isNext(text, open, start);
    if (start - last === 1 && isSign(text, last)) {
      if (open === last) open = at;
    } else if (!isCapital(text, start, at)) {
      const isParticle = (goesOn || isNext(text, opener, start)) && PARTICLES.has(lower.slice(start, at));
      open = isParticle ? at : CLOSED;
    } else {
      if (goesOn && !isFirstPerson(text, start, at)) return true;
      opener = isOpener(text, lower, start, at) ? at : CLOSED;
      open = opener === at ? CLOSED : at;
    }
    last = at;
  }
  return false;
}

/** A space after a word, or a dot and a space. */
function isNext(text: string, end: number, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE) return false;
  return start - end === 1 || (start - end === 2 && text.charCodeAt(end) === STOP);
}

/** A capital and then small letters, or alone; a word in several parts may have them in the next. */
function isCapital(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < A || first > Z) return false;
  if (end - start === 1 || isSign(text, end)) return true;
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SMALL_A && unit <= SMALL_Z) return true;
  }
  return false;
}

/** "I", "I'm". */
function isFirstPerson(text: string, start: number, end: number): boolean {
  return end - start === 1 && text[start] === 'I' && text[end] !== '-';
}

function isOpener(text: string, lower: string, start: number, end: number): boolean {
  return !isSign(text, end) && PLAIN_OPENERS.has(lower.slice(start, end));
}
