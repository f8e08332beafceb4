import { problem, problemLine } from '../text/fault.ts';
import type { Allow } from './allow.ts';
import { builtIn } from './built-in.ts';
import type { Detection, Detector } from './define-detector.ts';
import { type DetectorSet, detectorSet } from './detector-set.ts';

/** What to look for; left out, all built-in kinds, as written in the United Kingdom. */
export interface DetectOptions {
  readonly kinds?: readonly string[];
  /** The country whose numbers are written without a country code (ISO 3166-1 alpha-2). */
  readonly region?: string;
  readonly allow?: Allow;
  /** Detectors of your own, beside the built-in ones; one of the same name takes its place. */
  readonly detectors?: readonly Detector[];
}

/** Finds personal data without any policy, in order of the text. Throws `TypeError` for a wrong argument. */
export function detect(text: string, options: DetectOptions = {}): readonly Detection[] {
  if (typeof text !== 'string') throw new TypeError(`text: expected a string; got ${typeof text}`);
  return setFor(options).see(text, { region: options.region ?? 'GB' }).detections;
}

/** Built-in detectors with one's own added; one's own of the same name takes the place of ours. */
export function registryWith(own: readonly Detector[]): readonly Detector[] {
  if (own.length === 0) return builtIn;
  const names = new Set(own.map(({ name }) => name));
  return [...builtIn.filter(({ name }) => !names.has(name)), ...own];
}

/** Sets of built-in detectors by their kinds: compiled once, whoever asks. */
const shared: Map<string, DetectorSet> = new Map();

function setFor({ kinds: wanted, allow, detectors = [] }: DetectOptions): DetectorSet {
  const registry = registryWith(detectors);
  const names = registry.map(({ name }) => name);
  const kinds = wanted ?? names;
  const unknown = kinds.findIndex((kind) => !names.includes(kind));
  if (unknown >= 0) throw new TypeError(unknownKind(kinds[unknown] ?? '', unknown, names));
  if (allow || detectors.length > 0) return detectorSet({ kinds, registry, ...(allow ? { allow } : {}) });
  const key = kinds.join(' ');
  const set = shared.get(key) ?? detectorSet({ kinds, registry });
  shared.set(key, set);
  return set;
}

function unknownKind(kind: string, at: number, known: readonly string[]): string {
  const expected = 'the name of a detector';
  return problemLine(problem({ code: 'detector/unknown-kind', at: `/kinds/${at}`, expected, received: kind, known }));
}
