import { type Reading, read } from '../../text/reading.ts';
import { FIRST_NAMES } from './first-names.ts';
import { CONDITIONS, EVENTS, STATES } from './health-words.ts';

/** Digits and signs, and the letters that they are written for; `1`, `!` and `|` are also an l. */
const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '|': 'i',
  '3': 'e',
  '4': 'a',
  '@': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
};
const SIGN = /[0134578@$!|]/gu;
const LIKE_L = /[1!|]/gu;
/** A letter beside a sign: without one there is no disguise. */
const DISGUISED = /[a-z][0134578@$!|][a-z0-9@$]|(?<![a-z0-9])[03-578@$][a-z]{2}|[a-z]{2}[03-578@$](?![a-z0-9])/u;
const WORD = /(?<![a-z0-9@$!|])[a-z0-9@$][a-z0-9@$!|]{1,18}[a-z0-9@$](?![a-z0-9])/gu;
const MOSTLY_LETTERS = /^(?:[^a-z]*[a-z]){2}/u;
const LEAST_LETTERS = 3;
const ILLNESSES: ReadonlySet<string> = new Set(
  [...CONDITIONS, ...STATES, ...EVENTS].flatMap((one) => one.split(' ')).filter((one) => one.length >= LEAST_LETTERS),
);
const CASE = 0x20;

/**
 * The same text, as long, with the letters put back that signs stand for in words of illness and in first names
 * ("c@ncer", "D4ve"); `undefined` where there are none. Linear.
 */
export function undisguised({ text, lower }: Reading): Reading | undefined {
  if (!DISGUISED.test(lower)) return undefined;
  const plain = lower.replace(WORD, (word) => plainWord(word));
  if (plain === lower) return undefined;
  const mended = Array.from({ length: text.length }, (_, at) => letterAt(text, lower, plain, at)).join('');
  const reading = read(mended);
  return reading.text.length === text.length ? reading : undefined;
}

/** The word meant, if it is one that we know. */
function plainWord(word: string): string {
  if (word.search(SIGN) < 0 || !MOSTLY_LETTERS.test(word)) return word;
  const withI = word.replace(SIGN, (sign) => LETTER_OF[sign] ?? sign);
  const withL = word.replace(LIKE_L, 'l').replace(SIGN, (sign) => LETTER_OF[sign] ?? sign);
  return [withI, withL].find((one) => isKnown(one, word)) ?? word;
}

/** A name begins with its own letter: "5am" is no Sam. */
function isKnown(plain: string, written: string): boolean {
  return ILLNESSES.has(plain) || (FIRST_NAMES.has(plain) && plain[0] === written[0]);
}

/** What is put back is a capital between capitals. */
function letterAt(text: string, lower: string, plain: string, at: number): string {
  const unit = text.charAt(at);
  if (plain[at] === lower[at]) return unit;
  const beside = text.slice(Math.max(0, at - 1), at + 2);
  const isSmall = /[a-z]/u.test(beside) || !/[A-Z]/u.test(beside);
  return isSmall ? plain.charAt(at) : String.fromCharCode(plain.charCodeAt(at) - CASE);
}
