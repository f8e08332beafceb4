import { domainOf } from './email-parts.ts';
import { BARE_PROVIDERS } from './email-words.ts';

/** A domain after a sign for `@`, with its labels as they are meant. */
export interface SpeltDomain {
  readonly labels: readonly string[];
  readonly ending: 'plain' | 'word';
  /** Code units from the sign to its end. */
  readonly length: number;
  /** It has no ending: "gmail". */
  readonly bare: boolean;
  /** The first sign for a dot, as written. */
  readonly dots: string;
}

/** What stands for a dot: the sign, a word, or either in brackets or between signs. */
const DOT_SIGN =
  '(?:\\s{0,2}[\\[({<*_|/~-]{1,2}\\s?(?:dot|\\.|point|period)\\s?[\\])}>*_|/~-]{1,2}\\s{0,2}|\\s{0,2}[\\[({<]d[\\])}>]\\s{0,2}|\\s{1,3}(?:dot|full stop|fullstop|period)\\s{1,3}|\\s{0,2}\\.\\s{0,2}|,)';
/** A label in one, or its letters set apart. */
const LABEL =
  '(?:(?:g|hot|y) mail|out look|[a-z0-9](?:\\s[a-z0-9]){1,30}(?![\\p{L}\\p{N}])|[a-z0-9](?:[a-z0-9-]{0,40}))';
const DOMAIN = new RegExp(`^${LABEL}(?:${DOT_SIGN}${LABEL}){1,4}`, 'u');
const DOTS = new RegExp(`(${DOT_SIGN})`, 'u');
const FIRST_LABEL = /^[a-z]{2,20}(?![\p{L}\p{N}@-]|\.[a-z])/u;
/** Reads the domain that a text begins with, or the name of a well-known service. */
export function domainFrom(after: string): SpeltDomain | undefined {
  const written = DOMAIN.exec(after)?.[0];
  const read = written && readDomain(written);
  if (read) return read;
  const first = FIRST_LABEL.exec(after)?.[0] ?? '';
  if (!BARE_PROVIDERS.has(first)) return undefined;
  return { labels: [first], ending: 'plain', length: first.length, bare: true, dots: '' };
}

/** Reads labels and the signs between them, and stops after the last known ending. */
function readDomain(written: string): SpeltDomain | undefined {
  const parts = written.split(DOTS);
  const whole = parts.filter((_, at) => at % 2 === 0).map((label) => label.replace(/\s/gu, ''));
  const { labels, ending } = endingOf(whole, parts);
  if (ending === 'unknown' || whole[0] === 'www' || /^[0-9]+$/u.test(whole[0] ?? '')) return undefined;
  const used = parts.slice(0, 2 * labels.length - 1);
  const last = used.at(-1) ?? '';
  const lengthOfLast = lengthWith(last, labels.at(-1)?.length ?? 0);
  const length = used.slice(0, -1).join('').length + lengthOfLast;
  return { labels, ending, length, bare: false, dots: parts[1] ?? '' };
}

/** Letters set apart run on into the sentence ("o r g a lot"), so the last label is cut to a known ending. */
function endingOf(labels: readonly string[], parts: readonly string[]): ReturnType<typeof domainOf> {
  const known = domainOf(labels);
  const last = labels.at(-1) ?? '';
  if (known.ending !== 'unknown' || !/\s/u.test(parts.at(-1) ?? '')) return known;
  for (let length = last.length - 1; length > 1; length--) {
    const cut = domainOf([...labels.slice(0, -1), last.slice(0, length)]);
    if (cut.ending === 'plain' && cut.labels.length === labels.length) return cut;
  }
  return known;
}

/** How much of a written label holds its first letters, spaces between them included. */
function lengthWith(label: string, letters: number): number {
  let left = letters;
  for (let at = 0; at < label.length; at++) if (label[at] !== ' ' && --left === 0) return at + 1;
  return label.length;
}
