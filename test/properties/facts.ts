import { registryWith } from '../../src/detectors/detect.ts';
import { type DetectorSet, detectorSet } from '../../src/detectors/detector-set.ts';
import { conditionsIn } from '../../src/policy/condition.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { Earlier, Occasion } from '../../src/testing/posts.ts';
import { read } from '../../src/text/reading.ts';
import type { Span } from '../../src/text/span.ts';
import type { Facts, Spot } from '../reference/facts.ts';
import { single } from './single-facts.ts';
import { detectors } from './vocabulary.ts';

const registry = registryWith(detectors);
const kinds = registry.map(({ name }) => name);
const sets = new Map<string, DetectorSet>();

/** All that is known of an occasion, laid out for the reference evaluator without the help of the engine. */
export function factsOf(occasion: Occasion, policy: Policy): Facts {
  const { post, past, at } = occasion;
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
  const words = post.text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const strangers = registry.filter(({ languages }) => languages.length > 0).map(({ name }) => name);
  const parent = post.parent === undefined ? undefined : see(post.parent, { region: policy.region });
  return {
    policy,
    post,
    spots,
    unreadable: isForeign ? strangers : [],
    isPersonal: (kind) => registry.some(({ name, family }) => name === kind && family === 'personal-data'),
    ...(past ? { past: daysOf(past, post.text) } : {}),
    ...(at === undefined ? {} : { today: dayOf(at), ...serviceAt(at, policy) }),
    words,
    of: (condition) =>
      single(condition, { ...occasion, spots, words, strangers, parent, isForeign: places[0]?.foreign ?? false }),
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
    same: past.filter((one) => isSame(one.text, text)).map(({ at }) => ({ day: dayOf(at) })),
    ...(past.some(({ took }) => took) ? { taken: past.flatMap(takenIn) } : {}),
  };
}

/** For whatever was broken then; a post at which nothing was done leaves nothing. */
function takenIn({ took = [], broke, at }: Earlier): NonNullable<NonNullable<Facts['past']>['taken']> {
  return took.length === 0 ? [] : [{ actions: took, rules: broke, day: dayOf(at) }];
}

/** The same letters and digits or, of the pairs of neighbouring words in either, three quarters in both. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if ((a.join(' ') || one.trim()) === (b.join(' ') || other.trim())) return true;
  const [pairs, others] = [pairsOf(a), pairsOf(b)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return Math.min(pairs.size, others.size) >= 4 && shared / new Set([...pairs, ...others]).size >= 0.75;
}

function lettersOf(text: string): readonly string[] {
  return read(text).lower.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}

function dayOf(at: string): number {
  return Date.parse(at) / 86_400_000;
}

/** Generated policies are open on weekdays from nine to five in London; in the March of the posts no day is a holiday. */
function serviceAt(at: string, { hours }: Policy): Pick<Facts, 'service'> {
  if (!hours) return {};
  const then = new Date(at);
  const isWeekday = (date: Date): boolean => date.getUTCDay() % 6 !== 0;
  const summer = (date: Date): number => (date.getTime() >= Date.parse('2026-03-29T01:00:00Z') ? 1 : 0);
  const hour = then.getUTCHours() + summer(then);
  const monitored = isWeekday(then) && hour >= 9 && hour < 17;
  if (hours.replyWithinWorkingDays === undefined) return { service: { monitored } };
  const next = new Date(Date.parse(at.slice(0, 10)) + 86_400_000);
  while (!isWeekday(next)) next.setUTCDate(next.getUTCDate() + 1);
  next.setUTCHours(17 - summer(next));
  return { service: { monitored, replyBy: `${next.toISOString().slice(0, 19)}Z` } };
}
