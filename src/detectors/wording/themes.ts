import { conductThemeShapes, conductThemes } from '../conduct-themes/index.ts';
import type { ClassBits } from '../grammar/class-bits.ts';
import { english } from '../grammar/english.ts';
import { type Grammar, grammar, type PhrasePattern } from '../grammar/grammar.ts';
import { later } from '../grammar/later.ts';
import type { Pattern } from '../grammar/pattern.ts';
import { namesOf, type WordClass } from '../grammar/word-class.ts';

/** The classes of words that are themes. */
export const themeClasses: readonly WordClass[] = [...new Set([...english, ...conductThemes])];
/** The shapes of some of their words that are themes, too. */
export const themeShapes: readonly PhrasePattern[] = conductThemeShapes;

/** Tells which themes stand in the sentences of a reading. */
export const themes: Grammar<Pattern> = grammar({ classes: themeClasses, phrases: themeShapes, patterns: [] });

/** By its number: what a theme is called. */
export const themeNames: () => readonly string[] = later(() => {
  const names: string[] = [];
  for (const name of [...themeClasses.flatMap(namesOf), ...themeShapes.map(({ as }) => as)]) {
    for (const number of themes.lexicon.numbers(name)) names[number] ??= name;
  }
  return names;
});

/** Gives the numbers of the themes that are present in a sentence, each once. */
export function eachTheme(present: Readonly<ClassBits>, give: (number: number) => void): void {
  for (let at = 0; at < present.length; at++) {
    for (let bits = present[at] as number; bits !== 0; bits &= bits - 1) give(at * 32 + 31 - Math.clz32(bits & -bits));
  }
}
