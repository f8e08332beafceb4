import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './irregular-words.ts';

/** How the words of a class are inflected. */
export type Part = 'noun' | 'verb' | 'adjective';

/** The forms that a part of speech takes, by their names; what is written of a word counts them. */
export const FORMS: Readonly<Record<Part, readonly string[]>> = {
  noun: ['one', 'many'],
  verb: ['base', 'ed', 'ing'],
  adjective: ['base', 'er', 'est'],
};

/** Is given each way to write a word, and the number of its form. */
type Put = (written: string, form: number) => void;

const PLURALS: ReadonlyMap<string, string> = new Map(Object.entries(IRREGULAR_PLURALS));
const VERBS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(IRREGULAR_VERBS));
const VOWELS = 'aeiou';
const DOUBLED = 'bdgklmnprtvz';

/** Gives all forms of a word. */
export function inflect(word: string, part: Part, put: Put): void {
  if (part === 'noun') putNoun(word, put);
  else if (part === 'verb') putVerb(word, put);
  else putAdjective(word, put);
}

function putNoun(word: string, put: Put): void {
  const [one, odd] = parted(word);
  put(one, 0);
  if (odd) for (const many of odd) put(many, 1);
  else put(PLURALS.get(one) ?? withS(one), 1);
}

function putVerb(word: string, put: Put): void {
  const [base, odd] = parted(word);
  put(base, 0);
  put(withS(base), 0);
  const past = odd ?? VERBS.get(base);
  if (past) for (const one of past) put(one, 1);
  else put(withEd(base), 1);
  const ing = withIng(base);
  put(ing, 2);
  if (base.length > 2 && !doubles(base)) put(ing.slice(0, -1), 2);
}

function putAdjective(word: string, put: Put): void {
  put(word, 0);
  if (word.length > 6 && !word.endsWith('y')) return;
  const stem = word.endsWith('y') ? `${word.slice(0, -1)}i` : doubles(word) ? `${word}${word.at(-1)}` : word;
  const joined = stem.endsWith('e') ? stem : `${stem}e`;
  put(`${joined}r`, 1);
  put(`${joined}st`, 2);
}

/** A word, and its odd forms where they are given after it. */
function parted(word: string): readonly [string, readonly string[] | undefined] {
  if (!word.includes('/')) return [word, undefined];
  const [one = word, ...odd] = word.split('/');
  return [one, odd];
}

function withS(word: string): string {
  const [before, last] = [word.at(-2) ?? '', word.at(-1) ?? ''];
  if ('sxz'.includes(last) || (last === 'h' && (before === 'c' || before === 's'))) return `${word}es`;
  return endsConsonantY(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (endsConsonantY(word)) return `${word.slice(0, -1)}ied`;
  return doubles(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

function withIng(word: string): string {
  if (word.endsWith('ie')) return `${word.slice(0, -2)}ying`;
  if (word.endsWith('e') && !'eoy'.includes(word.at(-2) ?? '')) return `${word.slice(0, -1)}ing`;
  return doubles(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

function endsConsonantY(word: string): boolean {
  return word.length > 1 && word.endsWith('y') && !VOWELS.includes(word.at(-2) as string);
}

/** True where the last consonant is written twice: one syllable, or a compound whose last part is one. */
function doubles(word: string): boolean {
  // Most words are told by their last two letters.
  if (!DOUBLED.includes(word.at(-1) ?? '-') || !VOWELS.includes(word.at(-2) ?? '-')) return false;
  if (!/[^aeiou][aeiou][bdgklmnprtvz]$/u.test(word) && !/^[aeiou][bdgmnprt]$/u.test(word)) return false;
  return (
    (word.match(/[aeiouy]+/gu) ?? []).length === 1 ||
    /(?:kidnap|worship|handicap|equip|abet|rebel|expel|compel|repel|forget|regret|admit|commit|omit|permit|submit|refer|prefer|deter|begin|outrun)$/u.test(
      word,
    )
  );
}
