import { sentences } from '../../policy/sentences.ts';
import type { Span } from '../../text/span.ts';
import { mainOf, wordingOf } from './wording.ts';

/** The sign before a list item: nothing, a bullet, or how it is counted. Items of one list have the same. */
export type Sign = 'none' | 'bullet' | 'number' | 'section' | 'letter';

/** A sentence, a heading or a list item of a page, and how it stands there. */
export interface Part extends Span {
  readonly exact: string;
  /** Its words, written out, and those of them that say what is done. */
  readonly wording: string;
  readonly main: string;
  /** From 0. */
  readonly line: number;
  readonly isHeading: boolean;
  /** The first of its line. */
  readonly isFirst: boolean;
  readonly sign: Sign;
  /** The sentence or the heading whose list this stands in: its number among the parts. */
  readonly leadIn?: number;
  /** The heading above: its number among the parts. */
  readonly heading?: number;
}

type Bare = Omit<Part, 'leadIn' | 'heading'>;

/** A list: what stands above it, and the sign of its items, once there is one. */
interface List {
  readonly leadIn: number;
  readonly sign?: Sign;
}

const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['section', /\d\.\d/u],
  ['number', /\d/u],
  ['letter', /\p{L}/u],
  ['bullet', /\P{Z}/u],
];
/** A heading has few words and no stop. */
const MOST_WORDS_OF_A_HEADING = 12;
const NO_HEADING = /[.;:,!…]$/u;
/** What its list goes on with. */
export const OPEN_END = /:$|\b(?:to|will|not|that|which|who|are|please|may|by|following|includes?)$/iu;

/** The sentences of a page, in order, with the headings and lead-ins that they stand under. Linear. */
export function pageParts(text: string): readonly Part[] {
  const lines = text.split('\n');
  const bare = bareParts(text, lines);
  let heading: number | undefined;
  let list: List | undefined;
  return bare.map((part, at): Part => {
    if (part.isHeading) [heading, list] = [at, { leadIn: at }];
    else if (part.isFirst) list = listOf(part, bare[at - 1], list, at);
    const stands = {
      ...(list === undefined || list.leadIn === at ? {} : { leadIn: list.leadIn }),
      ...(heading === undefined || heading === at ? {} : { heading }),
    };
    if (!part.isHeading && OPEN_END.test(part.exact)) list = { leadIn: at };
    return { ...part, ...stands };
  });
}

/** The list that the first part of a line stands in: the one that goes on, or one that begins after a sentence. */
function listOf(part: Bare, before: Bare | undefined, list: List | undefined, at: number): List | undefined {
  const sign = list?.sign ?? part.sign;
  if (list && part.sign === sign && (sign !== 'none' || isFragment(part))) return { ...list, sign };
  const begins = part.sign !== 'none' && before?.sign === 'none' && !before.isHeading;
  return begins ? { leadIn: at - 1, sign: part.sign } : undefined;
}

function bareParts(text: string, lines: readonly string[]): readonly Bare[] {
  const parts: Bare[] = [];
  let [line, start] = [0, 0];
  for (const span of sentences(text)) {
    const exact = text.slice(span.start, span.end);
    if (!/[\p{L}\p{N}]/u.test(exact)) continue;
    while (span.start > start + (lines[line]?.length ?? 0)) start += (lines[line++]?.length ?? 0) + 1;
    const before = text.slice(start, span.start);
    const isFirst = parts.at(-1)?.line !== line;
    const isAlone = isFirst && before.length + exact.length + 4 >= (lines[line] ?? '').length;
    const sign = isFirst ? signOf(before) : (parts.at(-1)?.sign ?? 'none');
    const isHeading = isAlone && isHeadingLike(exact, sign) && hasRoom(lines, line);
    const wording = wordingOf(exact);
    parts.push({ ...span, exact, wording, main: mainOf(wording), line, isHeading, isFirst, sign });
  }
  return parts;
}

function signOf(before: string): Sign {
  return SIGNS.find(([, looks]) => looks.test(before))?.[0] ?? 'none';
}

function isHeadingLike(exact: string, sign: Sign): boolean {
  if (sign === 'bullet' || sign === 'letter' || NO_HEADING.test(exact) || OPEN_END.test(exact)) return false;
  return exact.split(/\s+/u).length <= MOST_WORDS_OF_A_HEADING && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(exact);
}

/** A heading stands apart from what is above it, and something stands under it. */
function hasRoom(lines: readonly string[], at: number): boolean {
  const above = lines[at - 1]?.trim() ?? '';
  return /^$|[.!?]$/u.test(above) && lines.slice(at + 1).some((line) => line.trim() !== '');
}

/** What goes on with the sentence above, though nothing is before it. */
function isFragment({ exact }: Bare): boolean {
  return /^\p{Ll}/u.test(exact) || !/[.!?]$/u.test(exact);
}
