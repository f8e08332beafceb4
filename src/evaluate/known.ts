import type { Detection, Detector } from '../detectors/define-detector.ts';
import { registryWith } from '../detectors/detect.ts';
import { type DetectorSet, detectorSet } from '../detectors/detector-set.ts';
import { later } from '../detectors/grammar/later.ts';
import { withLexicon } from '../detectors/lexicon.ts';
import { type Condition, conditionsOf, ownKinds, parentKinds } from '../policy/condition.ts';
import { patternOf } from '../policy/pattern-carrier.ts';
import type { Policy } from '../policy/policy.ts';
import { type PhraseFinder, phraseFinder } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import type { Known, Place } from './facts.ts';

/** A policy's detectors, phrases and patterns, compiled once. */
export interface Compiled extends Known {
  /** For a comment's own places. */
  readonly set: DetectorSet;
  /** For posts replied to: its kinds are not looked for in comments. Compiled when first asked for. */
  readonly parentSet: () => DetectorSet;
}

/** Compiles what a policy asks for; throws `TypeError` for a detector or pattern that the engine does not have. */
export function compileKnown(policy: Policy, own: readonly Detector[]): Compiled {
  const registry = withLexicon(registryWith(own), policy.lexicon, policy.allow.phrases);
  const byName = new Map(registry.map((detector) => [detector.name, detector]));
  const conditions = conditionsOf(policy);
  const kinds = [...new Set(conditions.flatMap(ownKinds))];
  const kindsOfParents = [...new Set(conditions.flatMap(parentKinds))];
  const missing = [...kinds, ...kindsOfParents].find((kind) => !byName.has(kind));
  if (missing !== undefined)
    throw new TypeError(`policy ${policy.id}: no detector \`${missing}\`; give it in \`detectors\``);
  const phrases = [...new Set(conditions.flatMap((one) => ('phrases' in one ? one.phrases : [])))];
  const finders = new Map<string, PhraseFinder>(phrases.map((phrase) => [phrase, phraseFinder(phrase)]));
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number]));
  refuseLostPatterns(policy, conditions);
  return {
    set: detectorSet({ kinds, registry, phrases, allow: policy.allow }),
    parentSet: later(() => detectorSet({ kinds: kindsOfParents, registry, allow: policy.allow })),
    languagesOf: (kind) => byName.get(kind)?.languages ?? [],
    familyOf: (kind) => byName.get(kind)?.family ?? 'other',
    phrase: (phrase, place) => {
      if (!place.seen.phrases.includes(numbers.get(phrase) ?? -1)) return [];
      return detections('phrase', place, finders.get(phrase)?.(place.seen.reading()) ?? []);
    },
    pattern: (pattern, place) =>
      detections('pattern', place, patternOf(policy, pattern)?.(place.seen.reading().text) ?? []),
  };
}

function refuseLostPatterns(policy: Policy, conditions: readonly Condition[]): void {
  const isLost = conditions.some((one) => 'pattern' in one && !patternOf(policy, one.pattern));
  if (isLost) throw new TypeError(`policy ${policy.id}: its patterns are lost; it was copied after it was loaded`);
}

function detections(kind: string, { seen }: Place, spans: readonly Span[]): readonly Detection[] {
  const reading = seen.reading();
  return spans.map(({ start, end }) => ({
    kind,
    ...reading.span(start, end),
    certainty: 'certain',
    because: `the policy's own ${kind}`,
  }));
}
