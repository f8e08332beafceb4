import { read } from '../text/reading.ts';
import type { Detection, Detector } from './define-detector.ts';
import { later } from './grammar/later.ts';

/** Values that are never reported: a body's own contacts. Compared whole, however written; never by domain or range. */
export interface Allow {
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly addresses?: readonly string[];
  readonly postcodes?: readonly string[];
  /** Words that no detector reads, whatever its kind, save that of crises; seen to by `withLexicon`. */
  readonly phrases?: readonly string[];
}

type ValueList = Exclude<keyof Allow, 'phrases'>;

const KIND_OF: Readonly<Record<ValueList, string>> = {
  emails: 'email',
  phones: 'phone',
  addresses: 'address',
  postcodes: 'postcode',
};

/** True for a detection whose text is an allowed value of its kind. */
export type IsAllowed = (detection: Detection, text: string) => boolean;

/** Compiles allow-lists; each detector says how two ways of writing one value are made equal. */
export function allowFilter(allow: Allow, detectors: readonly Detector[]): IsAllowed {
  const valuesOf = new Map<string, { readonly detector: Detector; readonly values: () => ReadonlySet<string> }>();
  for (const [list, kind] of Object.entries(KIND_OF) as [ValueList, string][]) {
    const detector = detectors.find(({ name }) => name === kind);
    const values = allow[list] ?? [];
    if (detector && values.length > 0)
      valuesOf.set(kind, { detector, values: later(() => new Set(values.map((value) => key(detector, value)))) });
  }
  if (valuesOf.size === 0) return () => false;
  return ({ kind, start, end }, text) => {
    const list = valuesOf.get(kind);
    return list?.values().has(key(list.detector, text.slice(start, end))) ?? false;
  };
}

function key(detector: Detector, value: string): string {
  return detector.canonical(read(value).text);
}
