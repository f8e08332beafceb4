import type { Reading } from '../../text/reading.ts';
import type { Span } from '../../text/span.ts';
import type { Numbers, Tagged } from '../grammar/tagged.ts';
import { isOnlyAName } from '../pii/first-names.ts';
import { namesIn } from '../pii/person-names.ts';

/** The class of people who are named: "Dr Hale", "Kev", and "kev" where that is no other word. */
export const NAMED = 'named';

/** Marks the names of people, as whole words in a row; a threat may be aimed at any of them. */
export function markNamed(text: readonly Tagged[], numbers: Numbers, reading: Reading): void {
  const classes = [NAMED, 'attack-victim:one'].flatMap(numbers);
  const names = namesIn(reading);
  let name = 0;
  for (const sentence of text) {
    const { tokens } = sentence;
    for (let first = 0; first < tokens.length; first++) {
      while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= (tokens[first]?.start ?? 0)) name++;
      const end = endOf(sentence, first, names[name]);
      if (end > first) for (const as of classes) sentence.add({ first, end, as });
    }
  }
}

/** Where the name ends that begins at a word; the word itself where none does. */
function endOf({ tokens }: Tagged, first: number, name: Span | undefined): number {
  const here = tokens[first];
  if (!here) return first;
  if (name?.start !== here.start) return isFirstName(here.text) ? first + 1 : first;
  let end = first;
  while ((tokens[end]?.start ?? Number.POSITIVE_INFINITY) < name.end && tokens[end]?.text !== "'s") end++;
  return end;
}

function isFirstName(word: string): boolean {
  return word.length > 2 && isOnlyAName(word);
}
