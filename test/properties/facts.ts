import { registryWith } from '../../src/detectors/detect.ts';
import { type DetectorSet, detectorSet } from '../../src/detectors/detector-set.ts';
import { conditionsIn } from '../../src/policy/condition.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Earlier, Occasion } from '../../src/testing/posts.ts';
import { read } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/span.ts';
import type { Facts, Spot } from '../reference/facts.ts';
import { detectors } from './vocabulary.ts';

const registry = registryWith(detectors);
const kinds = registry.map(({ name }) => name);
const sets = new Map<string, DetectorSet>();

/** All that is known of an occasion, laid out for the reference evaluator without the help of the engine. */
export function factsOf({ post, past, at }: Occasion, policy: Policy): Facts {
  const { quoted = [], attachments = [] } = post;
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['text', post.text],
    ...quoted.map((text, number) => [`quoted:${number}`, text] as const),
    ...attachments.map(({ text }, number) => [`attachment:${number}`, text] as const),
  ];
  const { see } = setFor(policy);
  const places = texts.flatMap(([where, text]) =>
    text === undefined ? [] : [{ where, text, ...see(text, { region: policy.region }) }],
  );
  const spots = places.flatMap(({ where, text, detections }): Spot[] => [
    ...detections.map(({ kind, start, end, certainty }) => ({ kind, where, start, end, certainty })),
    ...wordsOf(policy).flatMap(({ kind, of, shape }) =>
      placesOf(shape, text).map((span) => ({ kind, where, ...span, certainty: 'certain' as const, of })),
    ),
  ]);
  const isForeign = places.some(({ foreign }) => foreign);
  const strangers = registry.filter(({ languages }) => languages.length > 0).map(({ name }) => name);
  return {
    policy,
    post,
    spots,
    unreadable: isForeign ? strangers : [],
    isForeign: places[0]?.foreign ?? false,
    isPersonal: (kind) => registry.some(({ name, family }) => name === kind && family === 'personal-data'),
    ...(past ? { past: daysOf(past, post.text) } : {}),
    ...(at === undefined ? {} : { today: dayOf(at) }),
  };
}

/** Compiled once for each list of what is allowed: generated policies share theirs. */
function setFor({ allow }: Policy): DetectorSet {
  const key = JSON.stringify(allow);
  const set = sets.get(key) ?? detectorSet({ kinds, registry, allow });
  sets.set(key, set);
  return set;
}

/** The policy's own phrases and patterns, as regular expressions over folded text. */
function wordsOf({ rules }: Policy): readonly { kind: string; of: string; shape: RegExp }[] {
  return rules
    .flatMap(({ when }) => [...conditionsIn(when, '')])
    .flatMap(({ condition }) => {
      const patterns = 'pattern' in condition ? [condition.pattern] : [];
      const phrases = 'phrases' in condition ? condition.phrases : [];
      return [
        ...patterns.map((of) => ({ kind: 'pattern', of, shape: new RegExp(of, 'giu') })),
        ...phrases.map((of) => ({ kind: 'phrase', of, shape: new RegExp(`\\b${read(of).text}\\b`, 'giu') })),
      ];
    });
}

function placesOf(shape: RegExp, text: string): readonly Span[] {
  const reading = read(text);
  return [...reading.text.matchAll(shape)].map(({ 0: found, index }) => reading.span(index, index + found.length));
}

function daysOf(past: readonly Earlier[], text: string): NonNullable<Facts['past']> {
  return {
    breaches: past.filter(({ broke }) => broke.length > 0).map(({ broke, at }) => ({ rules: broke, day: dayOf(at) })),
    same: past.filter((one) => lettersOf(one.text) === lettersOf(text)).map(({ at }) => ({ day: dayOf(at) })),
  };
}

/** Letters and digits are what makes two texts the same, unless there are none. */
function lettersOf(text: string): string {
  return (
    read(text)
      .lower.match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text.trim()
  );
}

function dayOf(at: string): number {
  return Date.parse(at) / 86_400_000;
}
