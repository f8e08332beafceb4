import { problem } from '../text/fault.ts';
import type { PolicyProblem } from './policy-error.ts';
import type { PolicySource } from './schema.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Refuses own words of a kind that there is not, words that are none, and words both added and removed. */
export function* checkLexicon(
  { lexicon = {}, allow = {} }: PolicySource,
  kinds: readonly string[],
): Generator<PolicyProblem> {
  for (const [kind, { add = [], remove = [] }] of Object.entries(lexicon)) {
    const at = `/lexicon/${kind}`;
    if (!kinds.includes(kind)) {
      const expected = 'the name of a detector';
      yield problem({ code: 'policy/unknown-detector', at, expected, received: kind, known: kinds });
    }
    yield* emptyWords(`${at}/add`, add);
    yield* emptyWords(`${at}/remove`, remove);
    for (const [number, received] of remove.entries()) {
      if (!add.includes(received)) continue;
      const expected = `words either added or removed for \`${kind}\`, not both`;
      yield problem({ code: 'policy/added-and-removed', at: `${at}/remove/${number}`, expected, received });
    }
  }
  yield* emptyWords('/allow/phrases', allow.phrases ?? []);
}

function* emptyWords(at: string, words: readonly string[]): Generator<PolicyProblem> {
  for (const [number, received] of words.entries()) {
    if (LETTER.test(received)) continue;
    const expected = 'words, with letters or digits in them';
    yield problem({ code: 'policy/wrong-value', at: `${at}/${number}`, expected, received });
  }
}
