import { type Automaton, automaton } from '../text/automaton.ts';
import { AT } from '../text/classes.ts';
import type { Scan } from '../text/scan.ts';
import type { Detector } from './define-detector.ts';

/** Which detectors and phrases a scan awakens. */
export interface AnchorIndex {
  readonly words: Automaton;
  /** The detectors to ask, in their own order. */
  awakened(scan: Scan): readonly Detector[];
  /** The numbers of the phrases that may stand in the text. */
  phrases(scan: Scan): readonly number[];
}

const NOBODY: readonly Detector[] = Object.freeze([]);
const NO_PHRASES: readonly number[] = Object.freeze([]);

/** Puts the anchor words of all detectors, and the phrases after them, into one automaton. */
export function anchorIndex(detectors: readonly Detector[], phrases: readonly string[]): AnchorIndex {
  const words: string[] = [];
  const ownerOf: Detector[] = [];
  for (const detector of detectors) {
    for (const word of detector.anchors?.words ?? []) {
      words.push(word);
      ownerOf.push(detector);
    }
  }
  const levels = levelsOf(detectors);
  const onAt = detectors.filter(({ anchors }) => anchors?.at);

  const awakened = (scan: Scan): readonly Detector[] => {
    const counted = levels.find(({ least }) => least <= scan.digits)?.detectors ?? NOBODY;
    if (scan.words.size === 0 && !(scan.flags & AT)) return counted;
    const awake = new Set(counted);
    if (scan.flags & AT) for (const detector of onAt) awake.add(detector);
    for (const word of scan.words) {
      const owner = ownerOf[word];
      if (owner) awake.add(owner);
    }
    return awake.size === counted.length ? counted : detectors.filter((detector) => awake.has(detector));
  };
  const phrasesIn = (scan: Scan): readonly number[] => {
    if (scan.words.size === 0) return NO_PHRASES;
    return [...scan.words].filter((word) => word >= ownerOf.length).map((word) => word - ownerOf.length);
  };
  return { words: automaton([...words, ...phrases]), awakened, phrases: phrasesIn };
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
