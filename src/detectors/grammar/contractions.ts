import { CONTRACTED } from './contracted-words.ts';

/** What an ending after an apostrophe stands for; `'s` of a noun stays. */
const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };
/** Hosts whose `'s` is "is". */
const IS_HOSTS = new Set(
  'he she it that this there here what who where how when everyone everybody someone somebody nobody everything nothing one'.split(
    ' ',
  ),
);

/** The words that a word is made of: "don't" is two. Apostrophes are gone but for the `'s` of nouns. */
export function wordsOf(word: string): readonly string[] {
  const at = word.lastIndexOf("'");
  if (at < 0) return CONTRACTED.get(word) ?? [word];
  const plain = word.replaceAll("'", '');
  const whole = CONTRACTED.get(plain);
  if (whole) return whole;
  const host = word.slice(0, at).replaceAll("'", '');
  const ending = word.slice(at + 1);
  if (ending === 't' && host.endsWith('n')) return [host.slice(0, -1), 'not'];
  if (ending === 's') return [host, host === 'let' ? 'us' : IS_HOSTS.has(host) ? 'is' : "'s"];
  if (Object.hasOwn(ENDINGS, ending) && host !== '') return [host, ENDINGS[ending] as string];
  return [plain];
}
