import type { Span } from '../../text/span.ts';

/** The longest quotation that two marks are taken to hold, in code units. */
const LONGEST = 600;
/** Words that begin with an apostrophe, or are written without their first letters. */
const ELIDED =
  /^'(?:em|tis|twas|til|till|cause|cos|coz|bout|nuff|n|ere|im|er|ello|ave|ow|round|kin|ell|\d)(?![\p{L}])/u;
const LETTER = /[\p{L}\p{N}]/u;
const INSIDE = /[\p{L}\p{N}!?.,]/u;

/** A quotation that has begun: its mark, and where what is said in it begins. */
interface Open {
  readonly mark: string;
  readonly start: number;
}

/**
 * What stands within quotation marks, in order; none overlap, and none goes over the end of a line. Double marks that
 * are never closed hold the rest of their line; single ones hold nothing. The text is folded. Linear.
 */
export function quotedSpans(text: string): readonly Span[] {
  if (!text.includes('"') && !text.includes("'")) return [];
  const spans: Span[] = [];
  let open: Open | undefined;
  for (let at = 0; at <= text.length; at++) {
    const mark = text[at] ?? '\n';
    if (mark === '\n') {
      if (open?.mark === '"') put(spans, open, at);
      open = undefined;
    } else if (mark === '"' || mark === "'") open = after(text, at, { open, spans });
  }
  return spans;
}

/** What is open after a mark: a double one goes before a single one, within which it stands. */
function after(
  text: string,
  at: number,
  { open, spans }: { readonly open: Open | undefined; readonly spans: Span[] },
): Open | undefined {
  const mark = text[at] as string;
  if (open?.mark === mark && closes(text, at)) {
    put(spans, open, at);
    return undefined;
  }
  if (open?.mark === '"' && mark === "'") return open;
  return opens(text, at) ? { mark, start: at + 1 } : open;
}

function put(spans: Span[], { start }: Open, end: number): void {
  if (end > start && end - start <= LONGEST) spans.push({ start, end });
}

/** A single mark between letters is an apostrophe; a double one before a letter and after a space begins anew. */
function closes(text: string, at: number): boolean {
  if (text[at] === '"') return !(isSpace(text[at - 1]) && LETTER.test(text[at + 1] ?? ''));
  return !LETTER.test(text[at + 1] ?? '') && INSIDE.test(text[at - 1] ?? '');
}

function opens(text: string, at: number): boolean {
  if (LETTER.test(text[at - 1] ?? '')) return false;
  return text[at] === '"' || (!isSpace(text[at + 1]) && !ELIDED.test(text.slice(at, at + 8)));
}

function isSpace(character: string | undefined): boolean {
  return character === undefined || /\s/u.test(character);
}
