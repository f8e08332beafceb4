import fc from 'fast-check';
import type { Detector } from '../detectors/define-detector.ts';
import { createEngine, type Engine } from '../evaluate/engine.ts';
import type { EvaluateOptions } from '../evaluate/gather.ts';
import { conditionsIn } from '../policy/condition.ts';
import type { Policy } from '../policy/policy.ts';
import { type PersonalDatum, personalData, WRITABLE_KINDS } from './personal-data.ts';
import { historyOf, type Occasion, occasions, posts } from './posts.ts';
import { disguise, HARMLESS, hostileText } from './texts.ts';

/** What a law is tried on: a policy, its engine, a post with the author's past, and something to choose by. */
export interface Scene extends Occasion {
  readonly policy: Policy;
  readonly detectors: readonly Detector[];
  readonly engine: Engine;
  /** The past as a history, and the time. */
  readonly options: EvaluateOptions;
  /** Something personal that does not stand in the post yet. */
  readonly datum: PersonalDatum;
  readonly choice: number;
}

/** What a policy's own words are not enough for. */
export interface SceneOptions {
  /** Detectors of your own that the policy names. */
  readonly detectors?: readonly Detector[];
  /** Words or sentences that make the policy's rules fire. */
  readonly examples?: readonly string[];
  /** Texts to try instead of mixed ones. */
  readonly texts?: fc.Arbitrary<string>;
}

/** Scenes under one policy: texts are mixed from its phrases, the examples, personal data, and what no rule is about. */
export function scenes(policy: Policy, options: SceneOptions = {}): fc.Arbitrary<Scene> {
  const { detectors = [], examples = [] } = options;
  const engine = createEngine(policy, { detectors });
  const conditions = policy.rules.flatMap(({ when }) => [...conditionsIn(when, '')]).map(({ condition }) => condition);
  const phrases = conditions.flatMap((one) => ('phrases' in one ? one.phrases : []));
  const signals = conditions.flatMap((one) => ('signal' in one ? [one.signal] : []));
  const kinds = conditions.flatMap((one) => ('detects' in one ? one.detects : []));
  const datum = personalData(WRITABLE_KINDS.some((kind) => kinds.includes(kind)) ? kinds : WRITABLE_KINDS);
  const text = options.texts ?? comments([...phrases, ...examples], datum);
  return fc
    .record({ occasion: occasions(posts(text, [...new Set(signals)]), policy), datum, choice: fc.nat() })
    .map(({ occasion, datum: one, choice }) => {
      const { past, at, platformCan } = occasion;
      const history = past ? { history: historyOf(past, engine) } : {};
      const known = { ...history, ...(at === undefined ? {} : { at }), ...(platformCan ? { platformCan } : {}) };
      return { ...occasion, policy, detectors, engine, options: known, datum: one, choice };
    });
}

/** Comments of a few pieces: words that hit, personal data, harmless sentences and now and then anything at all. */
export function comments(words: readonly string[], datum: fc.Arbitrary<PersonalDatum>): fc.Arbitrary<string> {
  const hits = words.length > 0 ? [{ weight: 6, arbitrary: fc.constantFrom(...words) }] : [];
  const piece = fc.oneof(
    ...hits,
    { weight: 3, arbitrary: fc.constantFrom(...HARMLESS) },
    { weight: 2, arbitrary: datum.map(({ value }) => value) },
    { weight: 1, arbitrary: hostileText },
  );
  const disguised = fc.tuple(fc.oneof({ weight: 3, arbitrary: fc.constant(asItIs) }, disguise), piece);
  const pieces = fc.array(disguised, { maxLength: 6 });
  return pieces.map((all) => all.map(([change, one]) => change(one)).join(' '));
}

function asItIs(text: string): string {
  return text;
}
