// Reads words that name groups of people.
import { groupWords } from '../conduct-words/groups.ts';
import { later } from '../grammar/later.ts';
import { enterAll } from '../grammar/word-class.ts';
import { isOnlyAName } from '../pii/first-names.ts';

/** Stand for whatever group, first name and number is told: which one it is must not count. */
export const GROUP = '%';
export const NAME = '@';
const NUMBER = '#';
/** Stand before the first word of a sentence and after its last. */
export const BEGIN = '<';
const END = '>';
const ASKED = '?';
/** Stand before two words that are apart, and before letters of a word. */
export const APART = '…';
export const SPELT = '*';

/** Classes of words that name a group: its people, their faith, an adjective. */
const NAMING: ReadonlySet<string> = new Set(['group', 'faith', 'group-adjective']);

/** Words of those classes that say something else as often. */
const OTHERWISE: ReadonlySet<string> = new Set(
  `adhd age albino american amputee anorexic asperger autistic bearded believer bi bipolar black blind brit british
  brown bulimic coloured crippled dark deaf delusional diabetic diabetics disabled dyslexic eastern elderly english
  epileptic ethnic european female females feminist foreign french geriatric german greek handicapped illegal imported
  irish italian lame menopausal ms oap oaps old orthodox overseas paralysed pensioner pensioners pregnant psychotic
  religious schizophrenic scot scottish senile spanish teenager third tourettes travelling veiled welsh western
  wheelchair white woman women`.split(/\s+/u),
);

/** Words that name a group and nothing else. */
export const groups = later((): ReadonlySet<string> => {
  const words = new Set<string>();
  const put = (phrase: string): unknown => !phrase.includes(' ') && !OTHERWISE.has(phrase) && words.add(phrase);
  for (const one of groupWords) if (NAMING.has(one.name)) enterAll(one, put);
  return words;
});

/** What a word counts as: itself, or what it is one of. */
export function termOf(word: string): string {
  if (word >= '0' && word < ':') return NUMBER;
  if (groups().has(word)) return GROUP;
  return isOnlyAName(word) ? NAME : word;
}

/** What stands after the last word of a sentence. */
export function endOf(asks: boolean): string {
  return asks ? ASKED : END;
}
