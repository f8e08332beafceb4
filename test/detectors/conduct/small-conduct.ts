// Holds offensive words: a few, to try how they are told.
import type { ConductPattern } from '../../../src/detectors/conduct/conduct-pattern.ts';
import { markPronouns, PRONOUN } from '../../../src/detectors/conduct/pronouns.ts';
import { isAsserted } from '../../../src/detectors/conduct/status.ts';
import { statusWords } from '../../../src/detectors/conduct-words/status.ts';
import { english } from '../../../src/detectors/grammar/english.ts';
import { grammar } from '../../../src/detectors/grammar/grammar.ts';
import { read } from '../../../src/text/reading.ts';

const ALL = '<group:many|they-group>';
const pattern = (
  id: string,
  match: string | readonly string[],
  more: Partial<ConductPattern> = {},
): ConductPattern => ({ id, kind: 'hate', sure: 'certain', because: id, yes: [], no: [], match, ...more });

/** A conduct grammar small enough to see at a glance. */
const words = grammar<ConductPattern>({
  classes: [
    ...english,
    ...statusWords,
    { name: 'group', part: 'noun', words: 'immigrant, muslim, refugee, cyclist' },
    { name: 'slur', part: 'noun', words: 'incomer' },
    { name: 'vile', words: 'scum, vermin, disgusting, useless' },
    { name: 'fool', part: 'noun', words: 'idiot, cow, twat' },
    { name: 'hurt', part: 'verb', words: 'attack, shoot, kill' },
    { name: 'loathe', part: 'verb', words: 'hate, loathe' },
    { name: 'worthy', words: 'human, trusted, allowed to vote, respected, allowed' },
  ],
  patterns: [
    pattern('is-vile', [
      `${ALL} ~4, be no-denial? ~4, [vile]`,
      `be not? ${ALL} ~1 [vile]`,
      `=find|=call|=calling ${ALL} [vile]`,
      `[vile] ~3 ${ALL}`,
    ]),
    pattern('hurts', `[hurt] ~2 ${ALL}`),
    pattern('should-be-hurt', `${ALL} should ~1 be [hurt:ed]`),
    pattern('loathes', `[loathe] ~2 ${ALL}`),
    pattern('no-worth', [`${ALL} ~3 be ~2 [worthy]`, `be not? ${ALL} ~1 [worthy]`, `[=trust|=respect] ~1 ${ALL}`], {
      polarity: 'kindly',
    }),
    pattern('you-fool', ['<you> be very|a|=fat* ~1, [fool]', '<you> =fat|=stupid* [fool]'], { kind: 'insult' }),
    pattern(
      'a-fool',
      ['a|=such|very|=fat|=silly|=right* =fat|=right|=such|a|=silly [fool]', '<he> be very|a* [fool]'],
      {
        kind: 'insult',
      },
    ),
  ],
  marked: { [PRONOUN]: {} },
  mark: markPronouns,
});

/** What a text asserts: the ids of the patterns, each once. */
export function asserted(text: string): readonly string[] {
  const reading = read(text);
  const sentences = words.sentences(reading);
  const matches = words.matches(reading).filter((match) => isAsserted(match, sentences, words.lexicon.numbers));
  return [...new Set(matches.map((match) => match.pattern.id))].sort();
}

/** How many places a pattern holds at, asserted or not. */
export function matched(text: string): number {
  return words.matches(read(text)).length;
}

/** The words that stand for a group, as they are marked. */
export function marked(text: string): readonly string[] {
  const reading = read(text);
  const [as] = words.lexicon.numbers(PRONOUN);
  return words.sentences(reading).flatMap(({ from, tokens }) =>
    from
      .flat()
      .filter((piece) => piece.as === as)
      .map(({ first, end }) =>
        tokens
          .slice(first, end)
          .map((token) => token.text)
          .join(' '),
      ),
  );
}
