import { LANGUAGES, type Language } from '../policy/vocabulary.ts';
import { type Reading, read } from '../text/reading.ts';
import type { Facts } from './facts.ts';
import { COMMON_WORDS } from './language-words.ts';
import { FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

/** Fewer words than this ("diolch yn fawr") are in whatever language thanks are said in. */
export const FEWEST_WORDS_OF_A_LANGUAGE = 4;
/** So many of a language's commonest words make a sentence of it; fewer may be names, or words that two languages share. */
const FEWEST_COMMON = 3;
/** Of all words of a text in a language, the share that its commonest words have at least. */
const SHARE_OF_COMMON = 0.2;

let profiles: ReadonlyMap<Language, ReadonlySet<string>> | undefined;

/**
 * Whether a comment is in none of these languages. Another script is one for certain. Of texts in Latin script the
 * commonest words are counted: unknown where they tell too little, or where none of the languages that are told apart
 * stands out. Linear.
 */
export function languageOtherThan(accepted: readonly Language[], { post, places, words }: Facts): Truth {
  const [own] = places;
  if (own?.seen.foreign) return holdsOn([wholePost('language', post.text, 'certain')]);
  if (words() < FEWEST_WORDS_OF_A_LANGUAGE) return FALSE;
  const all = wordsOf(own?.seen.reading() ?? read(post.text));
  const most = (languages: readonly Language[]): number =>
    Math.max(0, ...languages.map((language) => countOf(all, language)));
  const ours = most(accepted);
  const theirs = most(LANGUAGES.filter((language) => !accepted.includes(language)));
  if (ours > 0 && ours >= theirs) return FALSE;
  const isTold = theirs >= FEWEST_COMMON && theirs > 2 * ours && theirs >= all.length * SHARE_OF_COMMON;
  return isTold ? holdsOn([wholePost('language', post.text, 'probable')]) : unknown(['language']);
}

function countOf(words: readonly string[], language: Language): number {
  profiles ??= new Map(LANGUAGES.map((name) => [name, new Set(wordsOf(read(COMMON_WORDS[name])))]));
  return words.filter((word) => profiles?.get(language)?.has(word)).length;
}

/** Words in small letters, without accents; what stands after an apostrophe is a word of its own. */
function wordsOf({ lower }: Reading): readonly string[] {
  return lower.match(/\p{L}+/gu) ?? [];
}
