import type { Span } from '../text/span.ts';

/** What stands before a line's first sentence and belongs to none: space, a bullet, and a number or letter of a list. */
const LEAD =
  /^[\s•·▪■□●○◦‣►➤✓✔✗✘✅❌*–—-]*(?:(?:\d{1,2}|[a-z])[.)]\s+|\((?:\d{1,2}|[a-z]|[ivx]{1,4})\)\s+|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+(?![ap]\.?m\b|[-–]|to\b))?/u;
/**
 * The end of a sentence inside a line: a stop, perhaps a closing mark, then space before what begins the next. The stop
 * of a title or of `e.g.` ends nothing.
 */
const END =
  /(?<=[.!?…][)’”"']?)(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Cllr|Sgt|Insp|[Ee]\.g|[Ii]\.e|No(?=\.\s+\d)|[ap]\.m(?=\.\s+(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))\.)\s+(?=[\p{Lu}\p{N}(‘“"'[])/gu;

/** The sentences of a page, headings and list items included, in order; what lies between them is space and bullets. */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    for (const sentence of sentencesOf(line, start)) found.push(sentence);
    start += line.length + 1;
  }
  return found;
}

function* sentencesOf(line: string, at: number): Generator<Span> {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  const body = line.slice(lead).trimEnd();
  let from = 0;
  for (const gap of body.matchAll(END)) {
    yield { start: at + lead + from, end: at + lead + gap.index };
    from = gap.index + gap[0].length;
  }
  if (body.length > from) yield { start: at + lead + from, end: at + lead + body.length };
}
