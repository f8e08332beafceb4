import type { LexisNode } from './lexis.ts';
import type { Part } from './sieve-parts.ts';
import { type FlatSets, flatSets, listsByForm } from './sieve-sets.ts';
import type { Shapes } from './sieve-shapes.ts';
import { BREAK, type Stream } from './sieve-stream.ts';
import type { SievePart } from './sieve-words.ts';

/** Longer entries: by twos, the places where some begin and those where they end, as bits. */
export type Spans = readonly number[];
export const NOWHERE: Spans = [];

/** How many numbers a row of a form has; the first is the window that had it last, and these are the places of the others. */
export const ROW = 4;
export const WORDS = 1;
export const PHRASE = 2;
export const LONG = 3;

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
  /** By form, a row each: the last window that had it, where in it, and the last in which it was an entry of several words. */
  readonly forms: Int32Array;
  /** Which sentence this is of, or which sentences; a form's row has the last that had it. */
  longEpoch: number;
  /** Entries of several words, one after the other: their forms, and the places before and after each, as bits. */
  readonly phraseForms: number[];
  readonly phraseStarts: number[];
  readonly phraseEnds: number[];
  readonly sets: FlatSets;
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
  const { found, pool } = shapes;
  const { sets } = pool;
  return {
    shapes,
    ...{ epoch: 0, parts: [], breaks: [], first: 0, last: 0, isMended: false },
    ...{ open: 0, openOverCommas: 0, edges: 0, cuts: 0 },
    forms: new Int32Array(forms * ROW),
    longEpoch: 0,
    ...{ phraseForms: [], phraseStarts: [], phraseEnds: [] },
    sets: flatSets(sets),
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

/** Looks at a part of a stream, and puts the forms that wake shapes into `waking`. */
export function fill(window: SieveWindow, stream: Stream, { from, to }: Part, waking: number[]): void {
  const { parts, breaks, size } = stream;
  waking.length = 0;
  window.epoch++;
  window.parts = parts;
  window.breaks = breaks;
  window.first = from;
  window.last = to;
  window.isMended = false;
  window.phraseForms.length = 0;
  window.phraseStarts.length = 0;
  window.phraseEnds.length = 0;
  const isStart = breaks[from] === BREAK.sentence;
  const isEnd = to === size || breaks[to] === BREAK.sentence;
  if (isStart) window.longEpoch++;
  let open = 0;
  let overCommas = 0;
  let edges = 0;
  for (let at = from; at < to; at++) {
    const bit = 1 << (at - from);
    const before = breaks[at];
    if (before === BREAK.sentence) edges |= bit;
    else if (before !== BREAK.stop) overCommas |= bit;
    if (before === BREAK.space) open |= bit;
    putWord(window, parts[at] as SievePart, at, waking);
  }
  const end = 1 << (to - from);
  window.open = open;
  window.openOverCommas = overCommas;
  window.edges = isEnd ? edges | end : edges;
  window.cuts = (isStart ? 0 : 1) | (isEnd ? 0 : end);
}

function putWord(window: SieveWindow, part: SievePart, at: number, waking: number[]): void {
  putPart(window, part, at, waking);
  if (part.meant.length === 0) return;
  window.isMended = true;
  for (const other of part.meant) putPart(window, other, at, waking);
}

function putPart(window: SieveWindow, part: SievePart, at: number, waking: number[]): void {
  const { forms, finds, next } = part;
  const { forms: rows, awakeEpochs, epoch, longEpoch } = window;
  const bit = 1 << (at - window.first);
  for (let i = 0; i < forms.length; i++) {
    const row = (forms[i] as number) * ROW;
    rows[row + LONG] = longEpoch;
    if (rows[row] === epoch) {
      rows[row + WORDS] = (rows[row + WORDS] as number) | bit;
      continue;
    }
    rows[row] = epoch;
    rows[row + WORDS] = bit;
    // Those that wake shapes come first.
    if (i < part.waking) waking.push(forms[i] as number);
  }
  for (let i = 0; i < finds.length; i++) awakeEpochs[finds[i] as number] = epoch;
  if (next && at + 1 < window.last && (window.parts[at + 1] as SievePart).isLater) putPhrases(window, next, at, waking);
}

function putPhrases(window: SieveWindow, on: LexisNode['next'], at: number, waking: number[]): void {
  const { parts, breaks, last } = window;
  let next = on;
  for (let end = at + 1; next && end < last && breaks[end] === BREAK.space; end++) {
    const { word, meant } = parts[end] as SievePart;
    let node = next.get(word);
    for (let other = 0; other < meant.length; other++) node ??= next.get((meant[other] as SievePart).word);
    if (!node) return;
    for (let form = 0; form < node.forms.length; form++)
      putPhrase(window, node.forms[form] as number, at, end + 1, waking);
    next = node.next;
  }
}

function putPhrase(window: SieveWindow, form: number, from: number, to: number, waking: number[]): void {
  const { forms: rows, awakeEpochs, finds, first, epoch } = window;
  const row = form * ROW;
  if (rows[row] !== epoch) rows[row + WORDS] = 0;
  rows[row] = epoch;
  rows[row + PHRASE] = epoch;
  rows[row + LONG] = window.longEpoch;
  window.phraseForms.push(form);
  window.phraseStarts.push(1 << (from - first));
  window.phraseEnds.push(1 << (to - first));
  for (const one of finds[form] ?? NOWHERE) awakeEpochs[one] = epoch;
  if (window.shapes.wokenBy.has(form)) waking.push(form);
}
