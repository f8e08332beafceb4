import isIBAN, { locales } from 'validator/lib/isIBAN.js';
import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';

/** A CommonJS module: some loaders hand over its function, others the whole of it. */
const isIban = (isIBAN.default ?? isIBAN) as typeof isIBAN.default;
const COUNTRIES: ReadonlySet<string> = new Set(locales);
/** Country, check digits and what may be an account after them; bounded. */
const SHAPE = /(?<![\p{L}\p{N}])[a-z]{2}[ .-]?[0-9]{2}(?:[ .-]{0,2}[a-z0-9]){11,30}/gu;
const SHORTEST = 15;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The IBANs of a text; the validator decides on the country's form and the check by 97. */
export function* ibans({ text, lower }: Reading): Generator<Span> {
  for (const { 0: shape, index } of lower.matchAll(SHAPE)) {
    const written = text.slice(index, index + shape.length);
    const length = lengthOf(written, text[index + written.length]);
    if (length > 0) yield { start: index, end: index + length };
  }
}

/** How much of what was written is the account, for words may follow; 0 if none of it. */
function lengthOf(written: string, next: string | undefined): number {
  if (!COUNTRIES.has(written.slice(0, 2).toUpperCase())) return 0;
  for (let end = written.length; end >= SHORTEST; end--) {
    const after = end < written.length ? written[end] : next;
    if (after && LETTER_OR_DIGIT.test(after)) continue;
    if (isIban(written.slice(0, end).replaceAll('.', ''))) return end;
  }
  return 0;
}
