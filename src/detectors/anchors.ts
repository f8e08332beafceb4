import { type Automaton, automaton } from '../text/automaton.ts';
import { AT, NON_ASCII } from '../text/classes.ts';
import { addTo } from '../text/group-by.ts';
import type { Reading } from '../text/reading.ts';
import type { Scan } from '../text/scan.ts';
import type { Detector, Readable } from './define-detector.ts';
import type { GrammarNames } from './grammar/kept.ts';
import { type Sieve, sieve } from './grammar/sieve.ts';
import { type Sifting, siftingOf } from './grammar/sifted.ts';
import { isWordedAs } from './wording/worded-as.ts';
import { wordedIn } from './wording/wording.ts';

/** Which detectors and phrases a scan awakens. */
export interface AnchorIndex {
  readonly words: Automaton;
  /** The detectors to ask, in their own order; those that read words of a language, where words may be disguised. */
  awakened(scan: Scan, reading: () => Reading, isDisguised?: boolean): readonly Detector[];
  /** The numbers of the phrases that may stand in the text. */
  phrases(scan: Scan): readonly number[];
}

const NOBODY: readonly Detector[] = Object.freeze([]);
const NOTHING: Sifted = new Map();
const NO_PHRASES: readonly number[] = Object.freeze([]);

/** Puts the anchor words of all detectors, and the phrases after them, into one automaton; their grammars into a sieve. */
export function anchorIndex(detectors: readonly Detector[], phrases: readonly string[]): AnchorIndex {
  const words: string[] = [];
  const ownersOf: (readonly Detector[])[] = [];
  for (const [anchors, owners] of ownersByWords(detectors)) {
    for (const word of anchors) {
      words.push(word);
      ownersOf.push(owners);
    }
  }
  const levels = levelsOf(detectors);
  const onAt = detectors.filter(({ anchors }) => anchors?.at);
  const onPicture = detectors.filter(({ anchors }) => anchors?.pictures);
  // A sieve tells disguised words by itself.
  const readers = detectors.filter(({ languages, anchors }) => languages.length > 0 && !anchors?.grammars);
  const grammars = grammarIndex(detectors);
  const worded = wordingIndex(detectors);

  const awakened = (scan: Scan, reading: () => Reading, isDisguised = false): readonly Detector[] => {
    const counted = levels.find(({ least }) => least <= scan.digits)?.detectors ?? NOBODY;
    const sifted = grammars.sift(reading);
    const worders = worded(reading);
    if (
      worders.length === 0 &&
      scan.words.size === 0 &&
      !(scan.flags & (AT | NON_ASCII)) &&
      !isDisguised &&
      sifted.size === 0
    ) {
      if (counted.length > 0) grammars.keep(reading, sifted);
      return counted;
    }
    const awake = new Set(isDisguised ? [...counted, ...readers] : counted);
    if (scan.flags & AT) for (const detector of onAt) awake.add(detector);
    if (scan.flags & NON_ASCII) {
      for (const detector of onPicture) if (detector.anchors?.pictures?.test(reading().original)) awake.add(detector);
    }
    for (const word of scan.words) {
      for (const owner of ownersOf[word] ?? NOBODY) awake.add(owner);
    }
    for (const grammar of sifted.keys()) for (const owner of grammars.owners[grammar] ?? NOBODY) awake.add(owner);
    for (const detector of worders) awake.add(detector);
    if (awake.size > 0) grammars.keep(reading, sifted);
    return awake.size === counted.length ? counted : detectors.filter((detector) => awake.has(detector));
  };
  const phrasesIn = (scan: Scan): readonly number[] => {
    if (scan.words.size === 0) return NO_PHRASES;
    return [...scan.words].filter((word) => word >= ownersOf.length).map((word) => word - ownersOf.length);
  };
  return { words: automaton([...words, ...phrases]), awakened, phrases: phrasesIn };
}

type Sifted = ReturnType<Sieve['sift']>;

/** The grammars of some detectors behind one sieve, compiled when first asked. */
interface GrammarIndex {
  /** By grammar: the detectors that it awakens. */
  readonly owners: readonly (readonly Detector[])[];
  sift(reading: () => Reading): Sifted;
  /** Tells the grammars where to look. */
  keep(reading: () => Reading, sifted: Sifted): void;
}

function grammarIndex(detectors: readonly Detector[]): GrammarIndex {
  const owners = new Map<Readable, Detector[]>();
  for (const detector of detectors) {
    for (const one of detector.anchors?.grammars?.() ?? []) addTo(owners, one, detector);
  }
  const grammars = [...owners.keys()];
  let made: { readonly all: Sieve; readonly numbers: ReadonlyMap<GrammarNames, number> } | undefined;
  return {
    owners: [...owners.values()],
    sift(reading) {
      // Nothing is compiled before there is something to read.
      if (grammars.length === 0 || reading().text === '') return NOTHING;
      if (!made) {
        made = { all: sieve(grammars), numbers: new Map(grammars.map(({ spec }, number) => [spec, number])) };
      }
      return made.all.sift(reading());
    },
    keep(reading, sifted) {
      const sifting: Sifting = (spec) => {
        const number = made?.numbers.get(spec);
        return number === undefined ? undefined : (sifted.get(number) ?? 'nowhere');
      };
      reading().keep(siftingOf, sifting);
    },
  };
}

/** The detectors that a text awakens by how it is worded. */
function wordingIndex(detectors: readonly Detector[]): (reading: () => Reading) => readonly Detector[] {
  const worders = detectors.filter(({ anchors }) => anchors?.wording);
  if (worders.length === 0) return () => NOBODY;
  return (reading) => {
    // As with grammars: nothing is compiled before there is something to read.
    if (reading().text === '') return NOBODY;
    const stretches = wordedIn(reading());
    const isAwake = ({ anchors }: Detector): boolean =>
      stretches.some((one) => anchors?.wording && isWordedAs(anchors.wording, one));
    return stretches.length === 0 ? NOBODY : worders.filter(isAwake);
  };
}

/** The detectors that each list of words awakens: several may share one. */
function ownersByWords(detectors: readonly Detector[]): ReadonlyMap<readonly string[], readonly Detector[]> {
  const owners = new Map<readonly string[], Detector[]>();
  for (const detector of detectors) {
    const given = detector.anchors?.words ?? [];
    const words = typeof given === 'function' ? given() : given;
    addTo(owners, words, detector);
  }
  return owners;
}

/** Detectors that this many digits, or more, awaken; those that never sleep are among them. */
interface Level {
  readonly least: number;
  readonly detectors: readonly Detector[];
}

/** All levels, the highest first: the first whose digits a text has tells whom they awaken. */
function levelsOf(detectors: readonly Detector[]): readonly Level[] {
  const needs = detectors.map(({ anchors }) => (anchors ? anchors.digits : 0));
  const levels = [...new Set([0, ...needs.filter((need) => need !== undefined)])].sort((a, b) => b - a);
  return levels.map((least) => ({
    least,
    detectors: Object.freeze(detectors.filter((_, at) => (needs[at] ?? Number.POSITIVE_INFINITY) <= least)),
  }));
}
