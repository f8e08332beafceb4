import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import { isSign, letterSize } from './letters.ts';
import { STAFF_TITLES, TITLES } from './name-words.ts';

/** A word as names are made of; offsets into `reading.text`, without a "'s" at its end. */
export interface NameToken extends Span {
  readonly lower: string;
  /** As written: small letters, a capital and small letters, or capitals only. */
  readonly form: 'small' | 'capital' | 'capitals';
  /** It goes on from the token before. */
  readonly joined: boolean;
}

const [APOSTROPHE, A, Z, SMALL_A, S, SMALL_S, SMALL_Z] = [0x27, 0x41, 0x5a, 0x61, 0x53, 0x73, 0x7a];

/** All words of a text, in order; linear. */
export function nameTokens({ text, lower }: Reading): readonly NameToken[] {
  const tokens: NameToken[] = [];
  let last: NameToken | undefined;
  for (let at = 0; at < text.length; at++) {
    if (letterSize(text, at) === 0) continue;
    const start = at;
    at = wordEnd(text, start);
    const end = at - (isGenitive(text, at) ? 2 : 0);
    const joined = last !== undefined && joins(text, last, start);
    last = { start, end, lower: lower.slice(start, end), form: formOf(text, start, end), joined };
    tokens.push(last);
  }
  return tokens;
}

/** True for a title, of those who work in care too. */
export function isTitle({ lower }: NameToken): boolean {
  return TITLES.has(lower) || STAFF_TITLES.has(lower);
}

/** Letters, and single hyphens and apostrophes between them. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const size = letterSize(text, at);
    if (size > 0) at += size;
    else if (isSign(text, at) && letterSize(text, at + 1) > 0) at++;
    else return at;
  }
}

function isGenitive(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  return (last === SMALL_S || last === S) && text.charCodeAt(end - 2) === APOSTROPHE;
}

/** One space, or a dot and a space after a title or an initial. */
function joins(text: string, last: NameToken, next: number): boolean {
  if (next - last.end === 1) return text[last.end] === ' ';
  return next - last.end === 2 && text.startsWith('. ', last.end) && (last.end - last.start === 1 || isTitle(last));
}

function formOf(text: string, start: number, end: number): NameToken['form'] {
  const first = text.charCodeAt(start);
  if (first < A || first > Z) return 'small';
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= SMALL_A && unit <= SMALL_Z) return 'capital';
  }
  return end - start > 1 ? 'capitals' : 'capital';
}
