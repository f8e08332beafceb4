import type { Measured } from './card-window.ts';
import { begin, stands } from './sieve-find.ts';
import { type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { doubtful, MOST_SENTENCES, mayScore, reaching, type SieveScores } from './sieve-scores.ts';
import type { CardShape } from './sieve-shapes.ts';
import { BREAK, type Stream } from './sieve-stream.ts';
import { refill, type SieveWindow, type Spans } from './sieve-window.ts';

/** A card, by its number, and the signs of it that must be looked at closely. */
interface Doubted {
  readonly card: number;
  readonly grammar: number;
  readonly signs: readonly number[];
}

/** The cards of which enough may stand near each other. Linear. */
export function scoringIn(
  stream: Stream,
  window: SieveWindow,
  isWanted: (grammar: number) => boolean,
): readonly CardShape[] {
  const { scores } = window;
  const shapeOf = (card: number): CardShape => scores.cards[card] as CardShape;
  const reached = reaching(scores).filter((card) => isWanted(shapeOf(card).grammar));
  if (reached.length === 0) return [];
  // Words in pieces are put together by grammars: how many there are, and which, is not known here.
  if (stream.inPieces || stream.lines.length > MOST_SENTENCES) return reached.map(shapeOf);
  const sentences = measured(stream);
  const near = reached.filter((card) => mayScore(scores, card, sentences));
  const doubted = near
    .map((card): Doubted => ({ card, grammar: shapeOf(card).grammar, signs: doubtful(scores, card) }))
    .filter(({ signs }) => signs.length > 0);
  if (doubted.length === 0) return near.map(shapeOf);
  tellExactly(stream, window, doubted);
  const isDoubted = new Set(doubted.map(({ card }) => card));
  return near.filter((card) => !isDoubted.has(card) || mayScore(scores, card, sentences)).map(shapeOf);
}

function measured({ breaks, size, lines }: Stream): readonly Measured[] {
  const sentences: { line: number; words: number }[] = lines.map((line) => ({ line, words: 0 }));
  let sentence = -1;
  for (let at = 0; at < size; at++) {
    if (breaks[at] === BREAK.sentence) sentence++;
    (sentences[sentence] as { words: number }).words++;
  }
  return sentences;
}

/** Tells in which sentences signs stand that were only seen to be possible. */
function tellExactly(stream: Stream, window: SieveWindow, doubted: readonly Doubted[]): void {
  const { scores } = window;
  for (const { signs } of doubted) for (const sign of signs) scores.sentencesOf[sign] = 0;
  for (const part of partsOf(stream)) {
    // The last part that was looked at stands in the window, and is all there is of most texts.
    if (part.from > 0 || part.to < stream.size) refill(window, stream, part);
    for (const { grammar, signs } of doubted) {
      begin(window, grammar);
      for (const sign of signs) put(window, scores, sign, part);
    }
  }
}

function put(window: SieveWindow, { setOf, sentencesOf }: SieveScores, sign: number, { number }: Part): void {
  const set = setOf[sign] as number;
  if (!stands(window, set)) return;
  let words = window.setWords[set] as number;
  const spans = window.setSpans[set] as Spans;
  for (let span = 0; span < spans.length; span += 2) words |= spans[span] as number;
  // What goes on beyond a cut may begin anywhere.
  const within = (1 << (window.last - window.first)) - 1;
  for (let rest = words & within; rest !== 0; rest &= ~sentenceAbout(rest, window.edges)) {
    const sentence = number + sentencesBefore(rest, window.edges);
    sentencesOf[sign] = (sentencesOf[sign] as number) | (1 << sentence);
  }
}
