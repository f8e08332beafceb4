import { type Mended, mended } from './mend.ts';
import { inPieces, type Run, spacedOut } from './repair-runs.ts';
import type { Sentence, Token } from './tokens.ts';
import { wordOf } from './vocabulary.ts';

/** Tells whether a grammar has a word; one function a grammar. */
type Knows = (word: string) => boolean;

/** Puts plain words in the place of disguised or misspelt ones that a grammar knows; itself if there are none. Linear. */
export function repair(sentence: Sentence, knows: Knows): Sentence {
  const { tokens, inPieces: mayJoin } = sentence;
  const isAmiss = ({ text, raw }: Token): boolean =>
    raw.length > 1 && !knows(text) && remembered(text, knows) !== undefined;
  if (!mayJoin && !tokens.some(isAmiss)) return sentence;
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const run = runAt(tokens, at, knows);
    for (const token of run.tokens) made.push(token);
    at = run.end;
  }
  const isSame = made.length === tokens.length && made.every((token, at) => token === tokens[at]);
  return isSame ? sentence : { ...sentence, tokens: made };
}

/** What stands for the token at a place, and for those after it that belong to it. */
function runAt(tokens: readonly Token[], at: number, knows: Knows): Run {
  const token = tokens[at] as Token;
  const alone = { end: at + 1, tokens: [token] };
  if (token.raw.length === 1) return spacedOut(tokens, at, knows) ?? inPieces(tokens, at, knows) ?? alone;
  if (isPart(tokens, at)) return alone;
  const isKnown = knows(token.text);
  const next = tokens[at + 1];
  if (next && !(isKnown && knows(next.text))) {
    const whole = inPieces(tokens, at, knows);
    if (whole) return whole;
  }
  const meant = isKnown ? undefined : remembered(token.text, knows);
  return meant ? { end: at + 1, tokens: standIns(token, meant) } : alone;
}

/** What words stand for to a grammar: most comments are made of the same few. Never more than `MOST_REMEMBERED`. */
const memories = new WeakMap<Knows, Map<string, Mended | undefined>>();
const MOST_REMEMBERED = 4096;

function remembered(word: string, knows: Knows): Mended | undefined {
  const memory = memories.get(knows) ?? new Map<string, Mended | undefined>();
  if (memory.has(word)) return memory.get(word);
  const meant = mended(word, knows);
  if (memory.size < MOST_REMEMBERED) memories.set(knows, memory.set(word, meant));
  return meant;
}

/** Part of a contraction, whose words are plain; that of an owner (`womn's`) may not be. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const { start, text, raw } = tokens[at] as Token;
  return (tokens[at - 1]?.start === start || tokens[at + 1]?.start === start) && raw !== `${text}'s`;
}

function standIns(token: Token, { words, as }: Mended): readonly Token[] {
  return words.map((text, at) => ({
    ...token,
    text,
    word: wordOf(text),
    before: at === 0 ? token.before : 'space',
    repaired: as,
  }));
}
