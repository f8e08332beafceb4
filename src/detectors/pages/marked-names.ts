import type { Reading } from '../../text/reading.ts';
import type { Numbers, Tagged } from '../grammar/tagged.ts';
import type { Token } from '../grammar/tokens.ts';
import { FIRST_NAMES, isOnlyAName, WORDLIKE_NAMES } from '../pii/first-names.ts';
import { NAMESAKES, NOT_NAMES, NOT_SURNAMES, OPENERS, TITLES } from '../pii/name-words.ts';

/** The class of names: words with a capital that open no sentence and are no place, and first names without one. */
export const NAME = 'name';

/** The class of known first names, with what follows them in a name. */
export const FIRST_NAME = 'first-name';

/** The most words that one name is made of. */
const MOST = 4;
/** After one of these a word with a capital is no person's name: "a Muslim", "the Polish". */
const ARTICLES = new Set(['a', 'an', 'the', 'some', 'every', 'most', 'any', 'no', 'all']);

/** Marks names, as whole words in a row. Linear. */
export function markNames(text: readonly Tagged[], numbers: Numbers, { text: written }: Reading): void {
  const [as = 0] = numbers(NAME);
  const [firstName = 0] = numbers(FIRST_NAME);
  for (const sentence of text) {
    const { tokens } = sentence;
    for (let first = 0; first < tokens.length; first++) {
      const end = endOf(tokens, first, written);
      if (end === first) continue;
      sentence.add({ first, end, as });
      if (FIRST_NAMES.has(tokens[first]?.text ?? '')) sentence.add({ first, end, as: firstName });
    }
  }
}

/** Where the name ends that begins at a word; the word itself where none does. */
function endOf(tokens: readonly Token[], first: number, written: string): number {
  const head = tokens[first];
  if (!head || !mayBegin(head, written) || ARTICLES.has(tokens[first - 1]?.text ?? '')) return first;
  let end = first + 1;
  while (end < first + MOST && tokens[end]?.before === 'space' && isSurname(tokens[end] as Token, written)) end++;
  if (NAMESAKES.has(`${head.text} ${tokens[first + 1]?.text}`)) return first;
  // A single word that opens a sentence has a capital whatever it is.
  return first > 0 || end > 1 || isAnyFirstName(head.text) ? end : first;
}

function mayBegin(token: Token, written: string): boolean {
  const { text, raw } = token;
  if (text === "'s" || text.length < 2 || TITLES.has(text)) return false;
  if (isFirstName(token)) return raw === text || isCapital(token, written);
  return isCapital(token, written) && !NOT_NAMES.has(text) && !OPENERS.has(text);
}

/** Everyday words are among them: "Dawn", "Hope". */
function isAnyFirstName(word: string): boolean {
  return FIRST_NAMES.has(word) || WORDLIKE_NAMES.has(word);
}

function isFirstName({ text }: Token): boolean {
  return isOnlyAName(text) && !NOT_SURNAMES.has(text);
}

function isSurname(token: Token, written: string): boolean {
  const { text } = token;
  return isCapital(token, written) && text !== "'s" && !NOT_NAMES.has(text) && !OPENERS.has(text) && text.length > 1;
}

/** A capital and then small letters. */
function isCapital({ start }: Token, written: string): boolean {
  return /^[A-Z](?:'?[A-Z])?[a-z]/u.test(written.slice(start, start + 4));
}
