import type { Detection, Detector } from '../detectors/define-detector.ts';
import { registryWith } from '../detectors/detect.ts';
import { type DetectorSet, detectorSet } from '../detectors/detector-set.ts';
import { withLexicon } from '../detectors/lexicon.ts';
import { conditionsIn, kindsIn } from '../policy/condition.ts';
import { patternOf } from '../policy/pattern-carrier.ts';
import type { Policy } from '../policy/policy.ts';
import { type PhraseFinder, phraseFinder } from '../text/phrase.ts';
import type { Span } from '../text/span.ts';
import type { Known, Place } from './facts.ts';

/** A policy's detectors, phrases and patterns, compiled once. */
export interface Compiled extends Known {
  readonly set: DetectorSet;
}

/** Compiles what a policy asks for; throws `TypeError` for a detector or pattern that the engine does not have. */
export function compileKnown(policy: Policy, own: readonly Detector[]): Compiled {
  const registry = withLexicon(registryWith(own), policy.lexicon, policy.allow.phrases);
  const byName = new Map(registry.map((detector) => [detector.name, detector]));
  const kinds = [...new Set(policy.rules.flatMap(({ when }) => kindsIn(when)))];
  const missing = kinds.find((kind) => !byName.has(kind));
  if (missing !== undefined)
    throw new TypeError(`policy ${policy.id}: no detector \`${missing}\`; give it in \`detectors\``);
  const phrases = phrasesOf(policy);
  const finders = new Map<string, PhraseFinder>(phrases.map((phrase) => [phrase, phraseFinder(phrase)]));
  const numbers = new Map(phrases.map((phrase, number) => [phrase, number]));
  refuseLostPatterns(policy);
  return {
    set: detectorSet({ kinds, registry, phrases, allow: policy.allow }),
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

function phrasesOf({ rules }: Policy): readonly string[] {
  const conditions = rules.flatMap(({ when }) => [...conditionsIn(when, '')]);
  return [...new Set(conditions.flatMap(({ condition }) => ('phrases' in condition ? condition.phrases : [])))];
}

function refuseLostPatterns(policy: Policy): void {
  for (const { condition } of policy.rules.flatMap(({ when }) => [...conditionsIn(when, '')])) {
    if (!('pattern' in condition) || patternOf(policy, condition.pattern)) continue;
    throw new TypeError(`policy ${policy.id}: its patterns are lost; it was copied after it was loaded`);
  }
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
