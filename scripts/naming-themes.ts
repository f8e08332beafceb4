// Which themes tell what group or whose name is spoken of: that must not count, so nothing is learnt from them.

import type { Tagged } from '../src/detectors/grammar/tagged.ts';
import { enterAll, namesOf, type WordClass } from '../src/detectors/grammar/word-class.ts';
import { GROUP, groups, NAME, termOf } from '../src/detectors/wording/terms.ts';
import { eachTheme, themeClasses, themeNames, themes } from '../src/detectors/wording/themes.ts';
import { read } from '../src/text/reading.ts';

/** So many words of a class may also be names. */
const FEW_NAMES = 2;

/** Sentences in which any group may be spoken of. */
const OF_ANY: readonly ((group: string) => string)[] = [
  (group) => `He told me that the ${group} on bay 4 were rude to everybody`,
  (group) => `${group} are great and ${group} work hard`,
  (group) => `I hate ${group}, send them back`,
  (group) => `My neighbour is ${group}`,
  (group) => `No more ${group} here please, all you ${group} get out`,
];

/** Names of the themes that tell which group or which person is spoken of. */
export function namingThemes(): ReadonlySet<string> {
  return new Set([...themeClasses.filter(isOfWhom).flatMap(namesOf), ...unfair()]);
}

/** Names of the themes that stand in some sentences. */
export function themesIn(sentences: readonly Pick<Tagged, 'present'>[]): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (number: number): void => {
    const name = themeNames()[number];
    if (name) names.add(name);
  };
  for (const { present } of sentences) eachTheme(present, add);
  return names;
}

/** True of a class that has some groups among its words, or some names and not others. */
function isOfWhom(one: WordClass): boolean {
  let [words, ofGroups, names] = [0, 0, 0];
  enterAll(one, (phrase) => {
    if (phrase.includes(' ')) return;
    const term = termOf(phrase);
    words++;
    if (term === GROUP) ofGroups++;
    if (term === NAME) names++;
  });
  return ofGroups > 0 || (names > FEW_NAMES && names < words);
}

/** Names of the themes that stand beside some groups and not beside others. */
function unfair(): readonly string[] {
  return OF_ANY.flatMap((say) => {
    const told = new Map<string, number>();
    for (const group of groups()) {
      const sentences = read(say(group)).once(themes.sentences);
      for (const name of themesIn(sentences)) told.set(name, (told.get(name) ?? 0) + 1);
    }
    return [...told].filter(([, times]) => times < groups().size).map(([name]) => name);
  });
}
