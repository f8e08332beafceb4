import { compareSpans, overlaps, type Span } from '../../text/span.ts';
import { sentences } from '../sentences.ts';

/** Words taken out of the page. `at` points to who asks for it. */
export interface Cut extends Span {
  readonly at: string;
}

/** Words put in the place of others. */
export interface Rewording extends Cut {
  readonly words: string;
}

/** Words put beside others, which stay. */
export interface Insertion {
  readonly words: string;
  readonly beside: Span;
  readonly where: 'after' | 'before';
  readonly at: string;
}

/** What is to be done to a page. `kept` are the words that other clauses quote: they stay even within a cut. */
export interface PageEdits {
  readonly rewordings: readonly Rewording[];
  readonly cuts: readonly Cut[];
  readonly insertions: readonly Insertion[];
  readonly kept: readonly Span[];
}

/** The page after its edits, and what could not be done to it. */
export interface EditedPage {
  readonly text: string;
  /** Where words that were not touched stand now. */
  readonly moved: (offset: number) => number;
  /** Where the words that an edit brought in stand now, by who asked for it; nowhere, if within other new words. */
  readonly placed: ReadonlyMap<string, number>;
  /** Those whose words part another’s, and those that have no line to stand on. */
  readonly crossed: readonly string[];
  readonly unplaced: readonly string[];
}

/** New words for a span of the page; an empty span puts them in. */
interface Edit extends Span {
  readonly words: string;
  /** How far into the new words those of the clause begin. */
  readonly lead: number;
  readonly at?: string;
}

/** Edits a page, sentence by sentence: bullets are repeated, and lines that are left empty are taken out. */
export function editPage(page: string, { rewordings, cuts, insertions, kept }: PageEdits): EditedPage {
  const outer = rewordings.filter((one) => !rewordings.some((other) => holdsMore(other, one)));
  const gone = cuts.filter((cut) => ![...kept, ...outer].some((other) => holds(other, cut)));
  const crossed = [...outer, ...gone].filter((one) => outer.some((other) => other !== one && overlaps(other, one)));
  const reworded = outer.filter((one) => !crossed.includes(one)).map((one): Edit => ({ ...one, lead: 0 }));
  const cut = joined(
    page,
    gone.filter((one) => !crossed.includes(one)),
  ).map((one): Edit => ({ ...wholeCut(page, one), words: '', lead: 0 }));
  const added = insertions.map((one) => insertion(page, one, reworded));
  const edits = [...reworded, ...cut, ...added.filter((one) => one !== undefined)].sort(compareSpans);
  return {
    ...apply(page, edits),
    crossed: crossed.map(({ at }) => at),
    unplaced: insertions.filter((_, at) => added[at] === undefined).map(({ at }) => at),
  };
}

function apply(page: string, edits: readonly Edit[]): Pick<EditedPage, 'text' | 'moved' | 'placed'> {
  const placed = new Map<string, number>();
  let [text, from] = ['', 0];
  for (const { start, end, words, lead, at } of edits) {
    text += page.slice(from, start);
    if (at !== undefined) placed.set(at, text.length + lead);
    text += words;
    from = end;
  }
  const moved = (offset: number): number =>
    edits.reduce((sum, { start, end, words }) => (end <= offset ? sum + words.length - (end - start) : sum), offset);
  return { text: text + page.slice(from), moved, placed };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function holdsMore(outer: Span, inner: Span): boolean {
  return holds(outer, inner) && !holds(inner, outer);
}

/** Joins cuts that only space stands between, so that a line of which all is cut is seen to be. */
function joined(page: string, cuts: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const next of [...cuts].sort(compareSpans)) {
    const last = whole.at(-1);
    const between = last && page.slice(last.end, Math.max(last.end, next.start));
    if (last && between !== undefined && /^[^\S\n]*$/u.test(between)) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else whole.push(next);
  }
  return whole;
}

/** A cut with the line it leaves empty, or with the space beside it. */
function wholeCut(page: string, { start, end }: Span): Span {
  const line = lineAround(page, start);
  const last = lineAround(page, end);
  if (start <= line.first && end >= last.last) return { start: line.start, end: Math.min(page.length, last.end + 1) };
  const after = /^[^\S\n]*/u.exec(page.slice(end))?.[0].length ?? 0;
  if (end + after < last.end) return { start, end: end + after };
  const before = /[^\S\n]*$/u.exec(page.slice(line.start, start))?.[0].length ?? 0;
  return { start: start - before, end };
}

/** A sentence that has its line to itself gets a neighbour on a line of its own; any other, one on the same line. */
function insertion(page: string, { words, beside, where, at }: Insertion, reworded: readonly Edit[]): Edit | undefined {
  const { start, end } = reworded.find((one) => holds(one, beside)) ?? beside;
  const line = lineAround(page, start);
  const isAfter = where === 'after';
  const place = isAfter ? { start: end, end } : { start, end: start };
  if (start > line.first || end < line.last) {
    return { ...place, words: isAfter ? ` ${words}` : `${words} `, lead: isAfter ? 1 : 0, at };
  }
  const bullet = page.slice(line.start, line.first);
  if (/[\p{L}\p{N}]/u.test(bullet)) return undefined;
  const lead = isAfter ? 1 + bullet.length : 0;
  return { ...place, words: isAfter ? `\n${bullet}${words}` : `${words}\n${bullet}`, lead, at };
}

/** A line, and where its first sentence begins and its last ends. */
interface Line extends Span {
  readonly first: number;
  readonly last: number;
}

function lineAround(page: string, offset: number): Line {
  const start = page.lastIndexOf('\n', offset - 1) + 1;
  const next = page.indexOf('\n', offset);
  const end = next < 0 ? page.length : next;
  const found = sentences(page.slice(start, end));
  return { start, end, first: start + (found[0]?.start ?? 0), last: start + (found.at(-1)?.end ?? 0) };
}
