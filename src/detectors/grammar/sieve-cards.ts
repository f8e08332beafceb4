import { cardWindow, type Measured } from './card-window.ts';
import { begin, stands } from './sieve-find.ts';
import { type Part, partsOf, sentenceAbout, sentencesBefore } from './sieve-parts.ts';
import { reaching } from './sieve-scores.ts';
import type { CardShape, SignShape } from './sieve-shapes.ts';
import { BREAK, type Stream } from './sieve-stream.ts';
import { fill, type SieveWindow, type Spans } from './sieve-window.ts';

/** By sentence: not zero for each sign of a card that may stand there or, of those that speak against, that does; then its needs. */
type Standing = readonly Uint8Array[];

/** The grammars that have a card of which enough may stand near each other. Linear. */
export function scoringIn(
  stream: Stream,
  window: SieveWindow,
  isWanted: (grammar: number) => boolean,
): readonly number[] {
  const cards = reaching(window.scores).filter(({ grammar }) => isWanted(grammar));
  if (cards.length === 0) return [];
  // Words in pieces are put together by grammars: how many there are, and which, is not known here.
  if (stream.inPieces) return cards.map(({ grammar }) => grammar);
  const sentences = measured(stream);
  const standing = cards.map(({ signs, needs }) => sentences.map(() => new Uint8Array(signs.length + needs.length)));
  for (const part of partsOf(stream)) {
    // The last part that was looked at stands in the window, and is all there is of most texts.
    if (part.from > 0 || part.to < stream.size) fill(window, stream, part.from, part.to, []);
    for (const [at, card] of cards.entries()) tell(window, card, part, standing[at] as Standing);
  }
  return cards.filter((card, at) => mayScore(card, sentences, standing[at] as Standing)).map(({ grammar }) => grammar);
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

/** Tells of a part of a stream what stands in each of its sentences. */
function tell(window: SieveWindow, { grammar, signs, needs }: CardShape, part: Part, standing: Standing): void {
  begin(window, grammar);
  for (const [at, sign] of signs.entries()) {
    if (sign.points > 0 || isSure(window, sign)) put(window, sign.set, part, standing, at);
  }
  for (const [at, { set }] of needs.entries()) put(window, set, part, standing, signs.length + at);
}

/** What speaks against must not be taken for standing where it may not: words may be mended, or hidden by some beyond a cut. */
function isSure(window: SieveWindow, { set }: SignShape): boolean {
  return !window.isLoose && window.cuts === 0 && window.shapes.pool.sets[set]?.given.length === 0;
}

function put(window: SieveWindow, set: number, { number }: Part, standing: Standing, at: number): void {
  if (!stands(window, set)) return;
  let words = window.setWords[set] as number;
  const spans = window.setSpans[set] as Spans;
  for (let span = 0; span < spans.length; span += 2) words |= spans[span] as number;
  // What goes on beyond a cut may begin anywhere.
  const within = (1 << (window.last - window.first)) - 1;
  for (let rest = words & within; rest !== 0; rest &= ~sentenceAbout(rest, window.edges)) {
    (standing[number + sentencesBefore(rest, window.edges)] as Uint8Array)[at] = 1;
  }
}

function mayScore({ card, signs, needs }: CardShape, sentences: readonly Measured[], standing: Standing): boolean {
  return sentences.some((_, first) => {
    const { before, end } = cardWindow(sentences, first, card);
    const isIn = (sign: number, from: number): boolean => {
      for (let sentence = from; sentence < end; sentence++) if (standing[sentence]?.[sign]) return true;
      return false;
    };
    const points = signs.reduce(
      (sum, { points }, sign) => (isIn(sign, points > 0 ? first : before) ? sum + points : sum),
      0,
    );
    return points >= card.least && needs.every((_, need) => isIn(signs.length + need, first));
  });
}
