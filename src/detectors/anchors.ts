import { type Automaton, automaton } from '../text/automaton.ts';
import { AT } from '../text/classes.ts';
import type { Scan } from '../text/scan.ts';
import type { Detector } from './define-detector.ts';

/** Which detectors and phrases a scan awakens. */
export interface AnchorIndex {
  readonly words: Automaton;
  /** The detectors to ask, in their own order; all that read words of a language, where words may be disguised. */
  awakened(scan: Scan, isDisguised?: boolean): readonly Detector[];
  /** The numbers of the phrases that may stand in the text. */
  phrases(scan: Scan): readonly number[];
}

const NOBODY: readonly Detector[] = Object.freeze([]);
const NO_PHRASES: readonly number[] = Object.freeze([]);

/** Puts the anchor words of all detectors, and the phrases after them, into one automaton. */
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

  const readers = detectors.filter(({ languages }) => languages.length > 0);
  const awakened = (scan: Scan, isDisguised = false): readonly Detector[] => {
    const counted = levels.find(({ least }) => least <= scan.digits)?.detectors ?? NOBODY;
    if (scan.words.size === 0 && !(scan.flags & AT) && !isDisguised) return counted;
    const awake = new Set(isDisguised ? [...counted, ...readers] : counted);
    if (scan.flags & AT) for (const detector of onAt) awake.add(detector);
    for (const word of scan.words) {
      for (const owner of ownersOf[word] ?? NOBODY) awake.add(owner);
    }
    return awake.size === counted.length ? counted : detectors.filter((detector) => awake.has(detector));
  };
  const phrasesIn = (scan: Scan): readonly number[] => {
    if (scan.words.size === 0) return NO_PHRASES;
    return [...scan.words].filter((word) => word >= ownersOf.length).map((word) => word - ownersOf.length);
  };
  return { words: automaton([...words, ...phrases]), awakened, phrases: phrasesIn };
}

/** The detectors that each list of words awakens: several may share one. */
function ownersByWords(detectors: readonly Detector[]): ReadonlyMap<readonly string[], readonly Detector[]> {
  const owners = new Map<readonly string[], Detector[]>();
  for (const detector of detectors) {
    const given = detector.anchors?.words ?? [];
    const words = typeof given === 'function' ? given() : given;
    owners.set(words, [...(owners.get(words) ?? []), detector]);
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
