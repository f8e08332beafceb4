import type { LexisNode } from './lexis.ts';
import { type SieveScores, seeForm, sieveScores } from './sieve-scores.ts';
import { listsByForm } from './sieve-sets.ts';
import type { Shapes } from './sieve-shapes.ts';
import { BREAK, type Stream } from './sieve-stream.ts';
import type { SievePart } from './sieve-words.ts';

/** As many words are looked at in one go: the places before, between and after them are the bits of a number. */
export const WIDTH = 30;

/** Longer entries: by twos, the places where some begin and those where they end, as bits. */
export type Spans = readonly number[];
export const NOWHERE: Spans = [];

/**
 * Some words of a text, and what was told of them: used again for all texts. What was told of a form, a set or a class
 * that shapes find holds where its epoch is the window's; nothing is wiped in between.
 */
export interface SieveWindow {
  readonly shapes: Shapes;
  epoch: number;
  parts: readonly SievePart[];
  breaks: readonly number[];
  first: number;
  last: number;
  /** Some word may stand for another. */
  isMended: boolean;
  /** Places that a step may go over from, and those that it may where commas may stand; edges are none. */
  open: number;
  openOverCommas: number;
  /** Places where a sentence begins or ends. */
  edges: number;
  /** Places where the window ends within a sentence. */
  cuts: number;
  readonly formEpochs: Int32Array;
  readonly formWords: Int32Array;
  /** Entries of several words, one after the other: their forms, and the places before and after each, as bits. */
  readonly phraseForms: number[];
  readonly phraseStarts: number[];
  readonly phraseEnds: number[];
  /** By form: the last window in which such an entry of it stood. */
  readonly phraseEpochs: Int32Array;
  readonly scores: SieveScores;
  readonly setEpochs: Int32Array;
  readonly setWords: Int32Array;
  readonly setSpans: Spans[];
  /** By form: the classes that shapes find and that need it. */
  readonly finds: readonly (readonly number[] | undefined)[];
  /** By class that shapes find: the last window with a word that it needs. */
  readonly awakeEpochs: Int32Array;
  readonly foundEpochs: Int32Array;
  readonly foundSpans: Spans[];
  /** Whose shapes are tried, and the window that `isLoose` was told for. */
  grammar: number;
  grammarEpoch: number;
  /** Words may be hidden or mended: what must not stand may not stand after all. */
  isLoose: boolean;
}

/** Makes an empty window; `forms` is how many the lexis has. */
export function sieveWindow(shapes: Shapes, forms: number): SieveWindow {
  const { sets, found } = shapes;
  return {
    shapes,
    ...{ epoch: 0, parts: [], breaks: [], first: 0, last: 0, isMended: false },
    ...{ open: 0, openOverCommas: 0, edges: 0, cuts: 0 },
    formEpochs: new Int32Array(forms),
    formWords: new Int32Array(forms),
    ...{ phraseForms: [], phraseStarts: [], phraseEnds: [] },
    phraseEpochs: new Int32Array(forms),
    scores: sieveScores(shapes.cards, forms),
    setEpochs: new Int32Array(sets.length),
    setWords: new Int32Array(sets.length),
    setSpans: sets.map(() => NOWHERE),
    finds: listsByForm(found, forms),
    awakeEpochs: new Int32Array(found.length),
    foundEpochs: new Int32Array(found.length),
    foundSpans: found.map(() => NOWHERE),
    ...{ grammar: 0, grammarEpoch: 0, isLoose: false },
  };
}

/** Looks at words of a stream, from one to before another. Puts the forms that stand there and wake shapes into `seen`. */
export function fill(window: SieveWindow, stream: Stream, from: number, to: number, seen: number[]): void {
  const { parts, breaks } = stream;
  window.epoch++;
  window.parts = parts;
  window.breaks = breaks;
  window.first = from;
  window.last = to;
  window.isMended = false;
  window.phraseForms.length = 0;
  window.phraseStarts.length = 0;
  window.phraseEnds.length = 0;
  let open = 0;
  let overCommas = 0;
  let edges = 0;
  for (let at = from; at < to; at++) {
    const bit = 1 << (at - from);
    const before = breaks[at];
    if (before === BREAK.sentence) edges |= bit;
    else if (before !== BREAK.stop) overCommas |= bit;
    if (before === BREAK.space) open |= bit;
    putWord(window, parts[at] as SievePart, at, seen);
  }
  const isEnd = to === stream.size || breaks[to] === BREAK.sentence;
  const end = 1 << (to - from);
  window.open = open;
  window.openOverCommas = overCommas;
  window.edges = isEnd ? edges | end : edges;
  window.cuts = (edges & 1 ? 0 : 1) | (isEnd ? 0 : end);
}

function putWord(window: SieveWindow, part: SievePart, at: number, seen: number[]): void {
  putPart(window, part, at, seen);
  for (let other = 0; other < part.meant.length; other++) {
    window.isMended = true;
    putPart(window, part.meant[other] as SievePart, at, seen);
  }
}

function putPart(window: SieveWindow, { forms, waking, next }: SievePart, at: number, seen: number[]): void {
  const bit = 1 << (at - window.first);
  for (let i = 0; i < forms.length; i++) putForm(window, forms[i] as number, bit);
  for (let i = 0; i < waking.length; i++) seen.push(waking[i] as number);
  if (next && at + 1 < window.last && window.parts[at + 1]?.isLater) putPhrases(window, next, at, seen);
}

function putForm(window: SieveWindow, form: number, bit: number): void {
  const { formEpochs, formWords, epoch, finds, awakeEpochs } = window;
  if (formEpochs[form] === epoch) {
    formWords[form] = (formWords[form] as number) | bit;
    return;
  }
  formEpochs[form] = epoch;
  formWords[form] = bit;
  seeForm(window.scores, form);
  const found = finds[form];
  if (found) for (let at = 0; at < found.length; at++) awakeEpochs[found[at] as number] = epoch;
}

function putPhrases(window: SieveWindow, on: LexisNode['next'], at: number, seen: number[]): void {
  const { parts, breaks, last } = window;
  let next = on;
  for (let end = at + 1; next && end < last && breaks[end] === BREAK.space; end++) {
    const { text, meant } = parts[end] as SievePart;
    let node = next.get(text);
    for (let other = 0; other < meant.length; other++) node ??= next.get((meant[other] as SievePart).text);
    if (!node) return;
    for (let form = 0; form < node.forms.length; form++)
      putPhrase(window, node.forms[form] as number, at, end + 1, seen);
    next = node.next;
  }
}

function putPhrase(window: SieveWindow, form: number, from: number, to: number, seen: number[]): void {
  const { first, phraseForms, phraseStarts, phraseEnds, phraseEpochs, epoch, shapes } = window;
  putForm(window, form, 0);
  if (shapes.wokenBy.has(form)) seen.push(form);
  phraseEpochs[form] = epoch;
  phraseForms.push(form);
  phraseStarts.push(1 << (from - first));
  phraseEnds.push(1 << (to - first));
}
