import type { ClassSet, Given } from './sieve-sets.ts';
import type { Shape } from './sieve-shapes.ts';
import { reach } from './sieve-walk.ts';
import { LONG, NOWHERE, PHRASE, ROW, type SieveWindow, type Spans, WORDS } from './sieve-window.ts';
import type { SievePart } from './sieve-words.ts';

const NONE_GIVEN: readonly Given[] = [];

/** The most words that a class may span that is marked anywhere. */
const LONGEST_MARKED = 4;

/** One of some words (as bits) about which a shape holds, or may hold beyond the window; 0 where there is none. */
export function placeOf(window: SieveWindow, shape: Shape, among: number): number {
  begin(window, shape.grammar);
  return find(window, shape, among);
}

/** Tells what shapes of a grammar ask for before any of them is tried. */
function begin(window: SieveWindow, grammar: number): void {
  if (window.grammar === grammar && window.grammarEpoch === window.epoch) return;
  const { hiding, stops } = window.shapes;
  window.grammar = grammar;
  window.grammarEpoch = window.epoch;
  stands(window, stops[grammar] as number);
  window.isLoose = stands(window, hiding[grammar] as number) || window.isMended;
}

/** Tries a shape about each of its keys; if told to, about all, and puts the places between which it holds into `spans`. */
function find(window: SieveWindow, shape: Shape, among: number, spans?: number[]): number {
  const { asks, needs, key } = shape;
  for (let at = 0; at < needs.length; at++) if (!stands(window, needs[at] as number)) return 0;
  // A walk finds all sets told: telling one may take walks of its own.
  for (let at = needs.length; at < asks.length; at++) stands(window, asks[at] as number);
  for (let rest = (window.setWords[key] as number) & among; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    if (goes(window, shape, bit, bit << 1, spans) && !spans) return bit;
  }
  const longer = window.setSpans[key] as Spans;
  for (let at = 0; at < longer.length; at += 2) {
    const starts = longer[at] as number;
    if ((starts & among) === 0) continue;
    if (goes(window, shape, starts, longer[at + 1] as number, spans) && !spans) return starts & among;
  }
  return 0;
}

/** Whether a shape goes on both ways from a key. */
function goes(window: SieveWindow, { before, after }: Shape, start: number, end: number, spans?: number[]): boolean {
  const left = reach(before, start, -1, window);
  const right = left === 0 ? 0 : reach(after, end, 1, window);
  if (right !== 0) spans?.push(left, right);
  return right !== 0;
}

/** False where no word of a set stands in a whole sentence that is longer than a window: `fill` went over all of it. */
export function mayStandInLong(window: SieveWindow, set: number): boolean {
  const { forms: rows, longEpoch, shapes } = window;
  const { forms, given } = shapes.pool.sets[set] as ClassSet;
  if (forms.some((form) => rows[form * ROW + LONG] === longEpoch)) return true;
  return given.some((one) => {
    if (one.is === 'found') return one.shapes.some(({ needs }) => needs.every((need) => mayStandInLong(window, need)));
    return one.among === undefined || mayStandInLong(window, one.among);
  });
}

/** Tells which words of the window are of a set, and which phrases, when first asked; true where there are any. */
export function stands(window: SieveWindow, set: number): boolean {
  const { setEpochs, setWords, setSpans, epoch } = window;
  if (setEpochs[set] !== epoch) {
    setEpochs[set] = epoch;
    tell(window, set);
  }
  return setWords[set] !== 0 || (setSpans[set] as Spans).length > 0;
}

function tell(window: SieveWindow, set: number): void {
  const { forms: rows, epoch, sets } = window;
  const { forms, first } = sets;
  let words = 0;
  let spans = NOWHERE;
  const end = first[set + 1] as number;
  for (let at = first[set] as number; at < end; at++) {
    const row = (forms[at] as number) * ROW;
    if (rows[row] !== epoch) continue;
    words |= rows[row + WORDS] as number;
    if (rows[row + PHRASE] === epoch) spans = joined(spans, phrasesOf(window, forms[at] as number));
  }
  for (const one of sets.given[set] ?? NONE_GIVEN) {
    const more = toldOf(window, one);
    words |= more.words;
    spans = joined(spans, more.spans);
  }
  window.setWords[set] = words;
  window.setSpans[set] = spans;
}

/** Where entries of several words of a form stand. */
function phrasesOf({ phraseForms, phraseStarts, phraseEnds }: SieveWindow, form: number): Spans {
  const spans: number[] = [];
  for (let at = 0; at < phraseForms.length; at++) {
    if (phraseForms[at] === form) spans.push(phraseStarts[at] as number, phraseEnds[at] as number);
  }
  return spans;
}

interface Told {
  readonly words: number;
  readonly spans: Spans;
}

function toldOf(window: SieveWindow, given: Given): Told {
  if (given.is === 'found') return { words: 0, spans: spansFound(window, given) };
  const { among, shape } = given;
  if (among === undefined) return anywhere(window, shape);
  stands(window, among);
  return { words: window.setWords[among] as number, spans: window.setSpans[among] as Spans };
}

function spansFound(window: SieveWindow, { number, shapes }: Extract<Given, { is: 'found' }>): Spans {
  const { awakeEpochs, foundEpochs, foundSpans, epoch } = window;
  if (awakeEpochs[number] !== epoch) return NOWHERE;
  if (foundEpochs[number] === epoch) return foundSpans[number] as Spans;
  foundEpochs[number] = epoch;
  foundSpans[number] = NOWHERE;
  const spans: number[] = [];
  for (const shape of shapes) find(window, shape, -1, spans);
  foundSpans[number] = spans;
  return spans;
}

/** Where a class may stand that is marked at any word, or at those of a shape. */
function anywhere({ first, last, parts }: SieveWindow, shape: RegExp | undefined): Told {
  let words = 0;
  const spans: number[] = [];
  const within = (1 << (last - first + 1)) - 1;
  const ends = (1 << LONGEST_MARKED) - 1;
  for (let at = 0; at < last - first; at++) {
    if (shape && !shape.test((parts[first + at] as SievePart).text)) continue;
    words |= 1 << at;
    if (!shape) spans.push(1 << at, (ends << (at + 1)) & within);
  }
  return { words, spans };
}

function joined(some: Spans, more: Spans): Spans {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more];
}
