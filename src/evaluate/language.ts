import { LANGUAGES, type Language } from '../policy/vocabulary.ts';
import { isAscii, lowerCase } from '../text/fold.ts';
import { read } from '../text/reading.ts';
import type { Facts } from './facts.ts';
import { COMMON_WORDS, OWN_LETTERS } from './language-words.ts';
import { FALSE, holdsOn, type Truth, unknown, wholePost } from './truth.ts';

/** Fewer words than this ("diolch yn fawr") are in whatever language thanks are said in. */
export const FEWEST_WORDS_OF_A_LANGUAGE = 4;
/** So many signs make a sentence of a language; fewer may be names, or words that two languages share. */
const FEWEST_SIGNS = 2;
/** Of all words of a text in a language, the share that are signs of it at least. */
const SHARE_OF_SIGNS = 0.34;

/** What tells a language: its commonest words as texts are folded, the same as they are written, and its own letters. */
interface Profile {
  readonly folded: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
  readonly letters: RegExp;
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
let profiles: ReadonlyMap<Language, Profile> | undefined;

/**
 * Whether a comment is in none of these languages. Another script is one for certain. Of texts in Latin script the
 * commonest words are counted: unknown where they tell too little, or where none of the languages that are told apart
 * stands out. Linear.
 */
export function languageOtherThan(accepted: readonly Language[], { post, places, words }: Facts): Truth {
  const [own] = places;
  if (own?.seen.foreign) return holdsOn([wholePost('language', post.text, 'certain')]);
  if (words() < FEWEST_WORDS_OF_A_LANGUAGE) return FALSE;
  const all = wordsIn((own?.seen.reading() ?? read(post.text)).lower);
  const accented = asWritten(post.text).filter((word) => !isAscii(word));
  const most = (languages: readonly Language[]): number =>
    Math.max(0, ...languages.map((language) => signsOf(language, all, accented)));
  const ours = most(accepted);
  const theirs = most(LANGUAGES.filter((language) => !accepted.includes(language)));
  if (ours > 0 && ours >= theirs) return FALSE;
  const isTold = theirs >= FEWEST_SIGNS && theirs > 2 * ours && theirs >= all.length * SHARE_OF_SIGNS;
  return isTold ? holdsOn([wholePost('language', post.text, 'probable')]) : unknown(['language']);
}

/** How many words tell of a language: its commonest, and others with a letter of its own. */
function signsOf(language: Language, words: readonly string[], accented: readonly string[]): number {
  profiles ??= new Map(LANGUAGES.map((name) => [name, profileOf(name)]));
  const profile = profiles.get(language);
  if (!profile) return 0;
  const { folded, written, letters } = profile;
  const own = accented.filter((word) => !written.has(word) && word.search(letters) >= 0);
  return words.filter((word) => folded.has(word)).length + own.length;
}

function profileOf(language: Language): Profile {
  const common = COMMON_WORDS[language];
  return {
    folded: new Set(wordsIn(read(common).lower)),
    written: new Set(asWritten(common)),
    letters: new RegExp(`[${OWN_LETTERS[language]}]`, 'u'),
  };
}

function asWritten(text: string): readonly string[] {
  return wordsIn(lowerCase(text.normalize('NFKC').replaceAll(INVISIBLE, '')));
}

/** Words of two letters or more, each once: a single letter is a word of too many languages, and laughter of some. */
function wordsIn(text: string): readonly string[] {
  return [...new Set(text.match(/\p{L}{2,}/gu))];
}
