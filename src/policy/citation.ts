import type { Span } from '../text/span.ts';
import { wholeCharacters } from '../text/span.ts';

/**
 * Words of a page and where they stand in it: a Web Annotation `TextQuoteSelector` and `TextPositionSelector` in one.
 * Half-open, UTF-16, into the policy's text. `url` leads to the words in the published page, where that is known.
 */
export interface Citation extends Span {
  readonly clause: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly url?: string;
}

/** How much of the page stands on either side of a quotation. */
const CONTEXT = 32;
/** Longer quotations are named in a link by their first and last words. */
const LONG_LINK = 100;
/** How many words at either end. */
const WORDS = 4;

/** Where a quotation stands: all its places in the page, in order. */
export function placesOf(text: string, exact: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Cites `exact`, which stands at `start` in the page. Frozen. */
export function cite(
  page: { readonly text: string; readonly url: string | null },
  clause: string,
  exact: string,
  start: number,
): Citation {
  const { text, url } = page;
  const end = start + exact.length;
  const before = wholeCharacters(text, { start: Math.max(0, start - CONTEXT), end: start });
  const after = wholeCharacters(text, { start: end, end: Math.min(text.length, end + CONTEXT) });
  return Object.freeze({
    clause,
    exact,
    prefix: text.slice(before.start, before.end),
    suffix: text.slice(after.start, after.end),
    start,
    end,
    ...(url === null ? {} : { url: `${url.split('#')[0]}#:~:text=${placed(text, exact, start)}${fragment(exact)}` }),
  });
}

/** What tells a later occurrence from the first: the words before it on its line. */
function placed(text: string, exact: string, start: number): string {
  if (text.indexOf(exact) === start) return '';
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim();
  return line === '' ? '' : `${encoded(line.split(/\s+/u).slice(-WORDS).join(' '))}-,`;
}

/** A text fragment directive (WICG, Scroll to Text Fragment): the words, or the first and the last of them. */
function fragment(exact: string): string {
  if (exact.length <= LONG_LINK) return encoded(exact);
  const words = exact.split(/\s+/u);
  if (words.length < 2 * WORDS) return encoded(exact);
  return `${encoded(words.slice(0, WORDS).join(' '))},${encoded(words.slice(-WORDS).join(' '))}`;
}

function encoded(words: string): string {
  return encodeURIComponent(words.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
