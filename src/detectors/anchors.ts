import { type Automaton, automaton } from '../text/automaton.ts';
import { AT, DIGIT } from '../text/classes.ts';
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
  const sleepless = detectors.filter(({ anchors }) => anchors === undefined);
  const onDigit = detectors.filter(({ anchors }) => anchors?.digit);
  const onAt = detectors.filter(({ anchors }) => anchors?.at);
  const idle = sleepless.length > 0 ? Object.freeze(sleepless) : NOBODY;

  const awakened = (scan: Scan): readonly Detector[] => {
    if (scan.words.size === 0 && !(scan.flags & (DIGIT | AT))) return idle;
    const awake = new Set(idle);
    if (scan.flags & DIGIT) for (const detector of onDigit) awake.add(detector);
    if (scan.flags & AT) for (const detector of onAt) awake.add(detector);
    for (const word of scan.words) {
      const owner = ownerOf[word];
      if (owner) awake.add(owner);
    }
    return awake.size === 0 ? NOBODY : detectors.filter((detector) => awake.has(detector));
  };
  const phrasesIn = (scan: Scan): readonly number[] => {
    if (scan.words.size === 0) return NO_PHRASES;
    return [...scan.words].filter((word) => word >= ownerOf.length).map((word) => word - ownerOf.length);
  };
  return { words: automaton([...words, ...phrases]), awakened, phrases: phrasesIn };
}
