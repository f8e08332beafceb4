import isEmail from 'validator/lib/isEmail.js';
import type { Span } from '../../text/span.ts';
import { PLACEHOLDERS, PLAIN_ENDINGS, WORD_ENDINGS } from './email-words.ts';

/** A place in a text, and the address it stands for, in lower case. */
export interface Address extends Span {
  readonly address: string;
}

/** A domain, and whether its last label is one that addresses end in. */
export interface Domain {
  readonly labels: readonly string[];
  readonly ending: 'plain' | 'word' | 'unknown';
}

/** The labels of a domain as far as the last that is a known ending: "example.org.Thanks" stops at `org`. */
export function domainOf(labels: readonly string[]): Domain {
  for (let count = labels.length; count > 1; count--) {
    const last = labels[count - 1] ?? '';
    if (PLAIN_ENDINGS.has(last)) return { labels: labels.slice(0, count), ending: 'plain' };
    if (WORD_ENDINGS.has(last) && count === labels.length) return { labels, ending: 'word' };
  }
  return { labels, ending: 'unknown' };
}

/** The standard's grammar decides; what forms show as a stand-in is no address. */
export function isAddress(local: string, labels: readonly string[]): boolean {
  return !PLACEHOLDERS.has(local) && isEmail.default(`${local}@${labels.join('.')}`);
}

/** A local part that no word of a sentence looks like: with a digit, a dot, an underscore or a plus. */
export function isStructured(local: string): boolean {
  return /[0-9._+]/u.test(local) || (local.includes('-') && local !== 'e-mail');
}
