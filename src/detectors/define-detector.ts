import { type Problem, problem, problemLine } from '../text/fault.ts';
import type { Reading } from '../text/reading.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { Pattern } from './grammar/pattern.ts';
import type { WordedKind } from './wording/worded-kinds.ts';

/** How sure a detector is: `certain` is right 99 times in 100, `probable` 90, `possible` 50, as measured. */
export type Certainty = 'certain' | 'probable' | 'possible';

/** Where a rule comes from, and which question it settles. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly settles: string;
}

/** A known fault, with a text that shows it; a fault that is mended must be taken off the list. */
export interface Limit {
  readonly kind: 'misses' | 'overreaches';
  readonly text: string;
  readonly because: string;
}

/** One place in `reading.text`, how sure it is, and why it was taken. Half-open, UTF-16. */
export interface Found extends Span {
  readonly certainty: Certainty;
  readonly because: string;
}

/** One place in the original text. `kind` is the detector's name. Half-open, UTF-16. */
export interface Detection extends Found {
  readonly kind: string;
}

/**
 * What must be seen in a text before a detector is asked, so that most texts cost one pass: so many digits, any `@`,
 * or any of `words` (phrases in lower case; matched as whole words, however folded; or a function that gives them, asked
 * when an engine is made); or where a pattern of one of its `grammars` may hold; or words as comments of a kind have them.
 * Without anchors it is asked each time.
 */
export interface Anchors {
  readonly digits?: number;
  readonly at?: boolean;
  readonly words?: readonly string[] | (() => readonly string[]);
  readonly grammars?: () => readonly Readable[];
  readonly wording?: WordedKind;
  /** Characters beyond ASCII, such as pictographs: tried only on texts that have some. */
  readonly pictures?: RegExp;
}

/** A grammar, whatever its patterns say besides. */
export type Readable = Pick<Grammar<Pattern>, 'spec' | 'plan' | 'matches'>;

/** What a detector looks for. Personal data is protected even in a comment that only asks for help. */
export type Family = 'personal-data' | 'conduct' | 'spam' | 'routes' | 'other';

/** What a detector's author writes. `find` is given a folded reading, answers in any order and takes linear time. */
export interface DetectorSpec {
  readonly name: string;
  /** Left out, `other`. */
  readonly family?: Family;
  readonly sources: readonly Source[];
  readonly limits: readonly Limit[];
  readonly anchors?: Anchors;
  /** The languages it reads (BCP 47); left out, any. */
  readonly languages?: readonly string[];
  /** Kinds that own a place they share with this one, if they are at least as sure of it. */
  readonly yieldsTo?: readonly string[];
  /** How two ways of writing one thing are made equal, for allow-lists; given folded text. */
  readonly canonical?: (value: string) => string;
  readonly find: (reading: Reading, context: Context) => Iterable<Found>;
}

/** What a detector may know besides the text. */
export interface Context {
  /** The country whose numbers are written without a country code (ISO 3166-1 alpha-2). */
  readonly region: string;
}

/** A frozen detector. `detect` answers in text order, without overlaps, the same every time, and never throws. */
export interface Detector extends Required<Omit<DetectorSpec, 'anchors'>> {
  readonly anchors: Anchors | undefined;
  readonly detect: (reading: Reading, context?: Context) => readonly Detection[];
}

/** A mistake in how a detector is defined, never in the text under judgement. */
export class DetectorError extends TypeError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'DetectorError';
    this.problems = problems;
  }
}

const NOTHING: readonly Detection[] = Object.freeze([]);
/** Where nobody says otherwise. */
const HOME: Context = Object.freeze({ region: 'GB' });
const FIELDS: readonly string[] = [
  'name',
  'family',
  'sources',
  'limits',
  'anchors',
  'languages',
  'yieldsTo',
  'canonical',
  'find',
];
const NEEDED = [
  ['sources', 'detector/no-sources'],
  ['limits', 'detector/no-limits'],
] as const;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const RANK: Readonly<Record<Certainty, number>> = { possible: 0, probable: 1, certain: 2 };

/** Checks a detector's shape and returns it frozen; throws one `DetectorError` with every `detector/…` problem. */
export function defineDetector(spec: DetectorSpec): Detector {
  const problems = [...faultsOf(spec)];
  if (problems.length > 0) throw new DetectorError(problems);
  const { name, find } = spec;
  const detector: Detector = {
    name,
    family: spec.family ?? 'other',
    sources: freezeEach(spec.sources),
    limits: freezeEach(spec.limits),
    anchors: spec.anchors && frozenAnchors(spec.anchors),
    languages: Object.freeze([...(spec.languages ?? [])]),
    yieldsTo: Object.freeze([...(spec.yieldsTo ?? [])]),
    canonical: spec.canonical ?? ((value) => value.toLowerCase().trim()),
    find,
    detect: (reading, context = HOME) => {
      const found = [...find(reading, context)];
      return found.length === 0 ? NOTHING : Object.freeze(apart(found).map((one) => detection(name, reading, one)));
    },
  };
  return Object.freeze(detector);
}

/** Negative where `a` is surer than `b`. */
export function compareCertainty(a: Certainty, b: Certainty): number {
  return RANK[b] - RANK[a];
}

/** True when `certainty` is `least` or surer. */
export function atLeast(certainty: Certainty, least: Certainty): boolean {
  return RANK[certainty] >= RANK[least];
}

/** What was found, for a person to judge: never certain. */
export function atMostProbable<One extends { readonly certainty: Certainty }>(one: One): One {
  return one.certainty === 'certain' ? { ...one, certainty: 'probable' } : one;
}

function* faultsOf(spec: DetectorSpec): Generator<Problem> {
  for (const field of Object.keys(spec)) {
    if (FIELDS.includes(field)) continue;
    const expected = `one of ${FIELDS.join(', ')}`;
    yield problem({ code: 'detector/unknown-field', at: `/${field}`, expected, received: field, known: FIELDS });
  }
  if (typeof spec.name !== 'string' || !NAME.test(spec.name)) {
    const received = String(spec.name);
    yield problem({ code: 'detector/bad-name', at: '/name', expected: 'words-joined-by-hyphens', received });
  }
  for (const [list, code] of NEEDED) {
    if (spec[list]?.length > 0) continue;
    yield problem({ code, at: `/${list}`, expected: 'at least one entry', received: '[]' });
  }
  if (typeof spec.find !== 'function') {
    const received = typeof spec.find;
    yield problem({ code: 'detector/no-find', at: '/find', expected: 'a function of a reading', received });
  }
}

/** Of overlapping answers the surer one stays, then the longer, then the earlier. O(n log n). */
export function apart<T extends Found>(found: T[]): readonly T[] {
  const kept: T[] = [];
  for (const next of found.sort(compareSpans)) {
    const last = kept.at(-1);
    if (!last || !overlaps(last, next)) kept.push(next);
    else if (isBetter(next, last)) kept[kept.length - 1] = next;
  }
  return kept;
}

function isBetter(a: Found, b: Found): boolean {
  const surer = compareCertainty(a.certainty, b.certainty);
  return surer < 0 || (surer === 0 && a.end - a.start > b.end - b.start);
}

function detection(kind: string, reading: Reading, { start, end, certainty, because }: Found): Detection {
  return Object.freeze({ kind, ...reading.span(start, end), certainty, because });
}

function frozenAnchors({ words, ...rest }: Anchors): Anchors {
  if (!words) return Object.freeze({ ...rest });
  return Object.freeze({ ...rest, words: typeof words === 'function' ? words : Object.freeze([...words]) });
}

function freezeEach<T extends object>(items: readonly T[]): readonly T[] {
  return Object.freeze(items.map((item) => Object.freeze({ ...item })));
}
