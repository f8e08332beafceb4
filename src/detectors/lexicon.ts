import { automaton } from '../text/automaton.ts';
import { phraseFinder } from '../text/phrase.ts';
import { type Make, type Reading, read } from '../text/reading.ts';
import { scan } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import { type Anchors, apart, type Detection, type Detector } from './define-detector.ts';

/** Words of a kind, whole and however folded: `add` are certainly of it, `remove` are passed over. */
export interface OwnWords {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** A policy's own words, by kind. */
export type Lexicon = Readonly<Record<string, OwnWords>>;

/** Words passed over for every kind do not hide this one: someone at risk comes first. Its own lexicon may. */
const NEVER_HIDDEN = 'crisis';
const BECAUSE = 'a word of the policy’s own lexicon';

/** The same detectors under a policy's own words, and words passed over for all kinds; most are given back as they are. */
export function withLexicon(
  detectors: readonly Detector[],
  lexicon: Lexicon,
  passedOver: readonly string[] = [],
): readonly Detector[] {
  if (passedOver.length === 0 && Object.keys(lexicon).length === 0) return detectors;
  const readers = new Map<string, Make<Reading>>();
  const readerWithout = (words: readonly string[]): Make<Reading> => {
    const key = JSON.stringify(words);
    const reader = readers.get(key) ?? readsWithout(words);
    readers.set(key, reader);
    return reader;
  };
  return detectors.map((detector) => {
    const { add = [], remove = [] } = (Object.hasOwn(lexicon, detector.name) && lexicon[detector.name]) || {};
    const without = detector.name === NEVER_HIDDEN ? remove : [...remove, ...passedOver];
    return add.length + without.length === 0 ? detector : amended(detector, add, readerWithout(without));
  });
}

/** Not a filter of what was found: what stands beside a word that is passed over may be found all the same. */
function amended(detector: Detector, add: readonly string[], reader: Make<Reading>): Detector {
  const added = spotter(add);
  const detect: Detector['detect'] = (reading, context) => {
    const found = detector.detect(reading.once(reader), context);
    const own = added(reading).map((place): Detection => ownWord(detector.name, place));
    return own.length === 0 ? found : Object.freeze([...apart([...found, ...own])]);
  };
  return Object.freeze({ ...detector, anchors: anchoredOn(detector.anchors, add), detect });
}

function ownWord(kind: string, { start, end }: Span): Detection {
  return Object.freeze({ kind, start, end, certainty: 'certain', because: BECAUSE });
}

function anchoredOn(anchors: Anchors | undefined, add: readonly string[]): Anchors | undefined {
  if (!anchors || add.length === 0) return anchors;
  const { words = [] } = anchors;
  return { ...anchors, words: () => [...(typeof words === 'function' ? words() : words), ...add] };
}

/** A text read as though some words were not in it; offsets stay, because they are made spaces. */
function readsWithout(words: readonly string[]): Make<Reading> {
  const spot = spotter(words);
  return (reading) => {
    const places = spot(reading);
    if (places.length === 0) return reading;
    let [text, from] = ['', 0];
    for (const { start, end } of places) {
      if (start < from) continue;
      text += reading.original.slice(from, start) + ' '.repeat(end - start);
      from = end;
    }
    return read(text + reading.original.slice(from));
  };
}

/** Where any of some phrases stands in the original text, in order; phrases that no anchor shows are not looked for. */
function spotter(phrases: readonly string[]): (reading: Reading) => readonly Span[] {
  if (phrases.length === 0) return () => [];
  const words = automaton(phrases);
  const finders = phrases.map(phraseFinder);
  return (reading) =>
    [...scan(reading.original, words).words]
      .flatMap((number) => finders[number]?.(reading) ?? [])
      .map(({ start, end }) => reading.span(start, end))
      .sort((a, b) => a.start - b.start || b.end - a.end);
}
