import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** A picture in a text: a pictograph, or half of a flag. Half-open, in `reading.text`. */
export interface Picture extends Span {
  readonly term: string;
}

const PICTURE = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** The pictures of a text, in order; there are none where all was ASCII. */
export function picturesIn({ original, text, span }: Reading): readonly Picture[] {
  if (original === text || !PICTURE.test(original)) return [];
  const pictures: Picture[] = [];
  for (let start = text.indexOf(' '); start >= 0; start = text.indexOf(' ', start + 1)) {
    const term = String.fromCodePoint(original.codePointAt(span(start, start + 1).start) as number);
    if (PICTURE.test(term)) pictures.push({ term, start, end: start + 1 });
  }
  return pictures;
}
