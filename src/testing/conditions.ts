import fc from 'fast-check';
import type { Detector } from '../detectors/define-detector.ts';
import type { Condition } from '../policy/condition.ts';
import { measures } from './measures.ts';

const certainty: fc.Arbitrary<'certain' | 'probable' | 'possible'> = fc.constantFrom('certain', 'probable', 'possible');
const days: fc.Arbitrary<number> = fc.integer({ min: 3, max: 25 });

/** What generated policies may speak of; the shape is the same each time, and every policy loads. */
export interface Vocabulary {
  /** Kinds come from these and from the built-in ones named in `kinds`. */
  readonly detectors?: readonly Detector[];
  readonly kinds: readonly string[];
  readonly signals?: readonly string[];
  readonly phrases?: readonly string[];
  readonly patterns?: readonly string[];
}

/** Conditions of every kind, up to three deep; `rules` are those whose breaches may be counted. */
export function conditions(vocabulary: Vocabulary & { readonly rules: readonly string[] }): fc.Arbitrary<Condition> {
  const seen = ofText(vocabulary);
  const leaf = fc.oneof({ weight: 4, arbitrary: seen }, { weight: 3, arbitrary: ofPost(vocabulary) });
  const part = fc.oneof({ weight: 5, arbitrary: leaf }, { weight: 1, arbitrary: leaf.map((not) => ({ not })) });
  const group = groupOf(part, 3);
  const deep = groupOf(
    fc.oneof(
      part,
      group,
      group.map((not) => ({ not })),
    ),
    2,
  );
  return fc.oneof(
    { weight: 4, arbitrary: seen },
    { weight: 2, arbitrary: leaf },
    { weight: 4, arbitrary: group },
    deep,
  );
}

function groupOf(part: fc.Arbitrary<Condition>, maxLength: number): fc.Arbitrary<Condition> {
  const parts = fc.array(part, { minLength: 1, maxLength });
  return fc.oneof(
    parts.map((all) => ({ all })),
    parts.map((any) => ({ any })),
  );
}

/** What stands in the texts. */
function ofText({ kinds, phrases = [], patterns = [] }: Vocabulary): fc.Arbitrary<Condition> {
  const some = fc.subarray([...kinds], { minLength: 1, maxLength: 3 });
  const detects = fc.record({ detects: some, atLeast: certainty }, { requiredKeys: ['detects'] });
  const words = fc.subarray([...phrases], { minLength: 1 }).map((one) => ({ phrases: one }));
  const pattern = fc.constantFrom(...patterns).map((one) => ({ pattern: one }));
  return fc.oneof(
    { weight: 6, arbitrary: detects },
    ...(phrases.length > 0 ? [{ weight: 1, arbitrary: words }] : []),
    ...(patterns.length > 0 ? [{ weight: 1, arbitrary: pattern }] : []),
  );
}

/** What is known of the post, its author and the time. */
function ofPost({
  kinds,
  signals = [],
  rules,
}: Vocabulary & { readonly rules: readonly string[] }): fc.Arbitrary<Condition> {
  const most = fc.constantFrom(1, 1, 2, 2, 3, 4);
  const count = fc.record({ atLeast: most, withinDays: days }, { requiredKeys: ['atLeast'] });
  const of = fc.subarray([...rules], { minLength: Math.min(1, rules.length) });
  const leastWords = fc.constantFrom(1, 1, 2, 3, 5);
  const repeats = fc.tuple(count, fc.record({ leastWords }, { requiredKeys: [] })).map(([a, b]) => ({ ...a, ...b }));
  const breaches = fc.tuple(count, of).map(([times, some]) => ({ breaches: { of: some, ...times } }));
  const signal = fc.record({ signal: fc.constantFrom(...signals), atLeast: fc.constantFrom(0.2, 0.6) });
  const some = fc.subarray([...kinds], { minLength: 1, maxLength: 3 });
  const parentDetects = fc.record({ parentDetects: some, atLeast: certainty }, { requiredKeys: ['parentDetects'] });
  return fc.oneof(
    repeats.map((one) => ({ repeats: one })),
    repeats.map((one) => ({ repeats: one })),
    ...(rules.length > 0 ? [breaches, breaches, breaches] : []),
    ...(signals.length > 0 ? [signal, signal, signal] : []),
    fc.constantFrom('public', 'staff', 'own-account').map((author) => ({ author })),
    fc.constantFrom('public', 'private').map((visibility) => ({ visibility })),
    fc.constantFrom('image', 'video', 'audio', 'link').map((attachment) => ({ attachment })),
    fc.constant({ language: 'not-latin' }),
    fc.oneof(parentDetects, fc.constant({ offTopic: true })),
    fc.constant({ offTopic: true }),
    fc.constantFrom(true, false).map((monitored) => ({ monitored })),
    ...measures(rules),
  ) as fc.Arbitrary<Condition>;
}
