import type { Span } from '../../text/span.ts';
import type { PostcodeShape } from './postcode-shapes.ts';

/** What stands between a token and the one before it; `end` is the end of a sentence or the beginning of the text. */
export type Gap = 'space' | 'comma' | 'line' | 'end' | 'other';

/** A word, a number or a whole postcode, as addresses are made of. Offsets into `reading.text`. */
export interface PlaceToken extends Span {
  /** In lower case; "&" is "and". Of a postcode, its value. */
  readonly word: string;
  readonly gap: Gap;
  /** Begins with a capital, in a text that is not all capitals. */
  readonly capital: boolean;
  /** Of a number: a sign of money, time, share or decimals touches it, as in "£12", "10.30", "50%", "#4". */
  readonly touched: boolean;
  readonly postcode: PostcodeShape | undefined;
}
