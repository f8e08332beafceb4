import { FOREIGN, LATIN } from '../text/classes.ts';
import { type Reading, read } from '../text/reading.ts';
import { scan } from '../text/scan.ts';
import { compareSpans, overlapping } from '../text/span.ts';
import { type Allow, allowFilter } from './allow.ts';
import { anchorIndex } from './anchors.ts';
import { atLeast, type Context, type Detection, type Detector } from './define-detector.ts';
import { mayBeDisguised } from './grammar/disguise-signs.ts';

/** What was seen in one text. `phrases` are numbers of the set's phrases; `reading` is made when first asked for. */
export interface Sighting {
  /** True where there was nothing to see: no detection, no phrase, no other script. */
  readonly isClean: boolean;
  readonly detections: readonly Detection[];
  readonly phrases: readonly number[];
  /** True when the text holds letters, and none of them of the Latin script. */
  readonly foreign: boolean;
  readonly reading: () => Reading;
}

/** Some detectors and phrases behind one automaton: a text is read once, and only what is anchored is asked. */
export interface DetectorSet {
  see(text: string, context: Context): Sighting;
}

/** What a set is made of: the kinds to report, the detectors there are, phrases in lower case, and what is allowed. */
export interface DetectorSetSpec {
  readonly kinds: readonly string[];
  readonly registry: readonly Detector[];
  readonly phrases?: readonly string[];
  readonly allow?: Allow;
}

const NOTHING: readonly Detection[] = Object.freeze([]);

/** Compiles a set once. The detectors that a kind yields to are asked too, but not reported. */
export function detectorSet({ kinds, registry, phrases = [], allow = {} }: DetectorSetSpec): DetectorSet {
  const detectors = withOwners(kinds, registry);
  const index = anchorIndex(detectors, phrases);
  const reported = new Set(kinds);
  const isAllowed = allowFilter(allow, detectors);
  const tell = (text: string, found: readonly Detection[]): readonly Detection[] =>
    found.length === 0
      ? NOTHING
      : Object.freeze(found.filter((one) => reported.has(one.kind) && !isAllowed(one, text)));
  const see = (text: string, context: Context): Sighting => {
    const seen = scan(text, index.words);
    const reading = onceRead(text);
    const awake = index.awakened(seen, reading, mayBeDisguised(text));
    const detections = awake.length === 0 ? NOTHING : tell(text, ask(awake, reading(), context));
    const phrases = index.phrases(seen);
    const foreign = isForeign(seen.flags);
    const isClean = detections.length === 0 && phrases.length === 0 && !foreign;
    return { isClean, detections, phrases, foreign, reading };
  };
  return { see };
}

/** The reading of a text, made when first asked for. */
function onceRead(text: string): () => Reading {
  let reading: Reading | undefined;
  return () => {
    reading ??= read(text);
    return reading;
  };
}

function isForeign(flags: number): boolean {
  return (flags & (FOREIGN | LATIN)) === FOREIGN;
}

/** The detectors of these kinds, with those they yield to, and those these yield to. */
function withOwners(kinds: readonly string[], registry: readonly Detector[]): readonly Detector[] {
  const wanted = new Set(kinds);
  for (const kind of wanted) {
    for (const owner of registry.find(({ name }) => name === kind)?.yieldsTo ?? []) wanted.add(owner);
  }
  return registry.filter(({ name }) => wanted.has(name));
}

/** The answers of some detectors, each place told once. */
function ask(detectors: readonly Detector[], reading: Reading, context: Context): readonly Detection[] {
  const answers = detectors.map((one) => one.detect(reading, context));
  return answers.every(({ length }) => length === 0) ? NOTHING : settle(detectors, answers);
}

/** Drops what another kind owns, and puts the rest in order of the text. */
function settle(detectors: readonly Detector[], answers: readonly (readonly Detection[])[]): readonly Detection[] {
  const byKind = new Map(detectors.map(({ name }, at) => [name, answers[at] ?? NOTHING]));
  const kept: Detection[] = [];
  for (const [at, detector] of detectors.entries()) {
    const owners = detector.yieldsTo.flatMap((kind) => byKind.get(kind) ?? []);
    const mine = answers[at] ?? NOTHING;
    for (const one of owners.length === 0 ? mine : unowned(mine, owners)) kept.push(one);
  }
  return kept.sort((a, b) => compareSpans(a, b) || (a.kind < b.kind ? -1 : 1));
}

/** Those that no owner at least as sure overlaps. */
function unowned(mine: readonly Detection[], owners: readonly Detection[]): readonly Detection[] {
  const ownersAt = overlapping(owners);
  return mine.filter((one) => !ownersAt(one).some(({ certainty }) => atLeast(certainty, one.certainty)));
}
