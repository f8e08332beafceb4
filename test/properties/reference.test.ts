import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import { policies } from '../../src/testing/policies.ts';
import { type Scene, scenes } from '../../src/testing/scene.ts';
import { HARMLESS } from '../../src/testing/texts.ts';
import { referenceVerdict } from '../reference/evaluate.ts';
import { factsOf } from './facts.ts';
import { inNoOrder, plain } from './plain.ts';
import { theorem } from './theorem.ts';
import { detectors, triggers, vocabulary } from './vocabulary.ts';

const RUNS = 1500;
/** Texts in which nothing stands; the engine answers for many of them without looking further. */
const clean = fc.constantFrom(...HARMLESS, '', '  ', '\u{1f44d}', '\u2764\ufe0f', 'привет');
const given = policies(vocabulary).chain((policy) => scenes(policy, { detectors, examples: triggers }));

/** What must turn up, or the agreement says little; each with the least share of the runs. */
const FEATURES: Readonly<Record<string, readonly [number, (verdict: Verdict, scene: Scene) => boolean]>> = {
  'a finding': [0.4, ({ findings }) => findings.length > 0],
  'findings of two rules': [0.15, ({ findings }) => new Set(findings.map(({ rule }) => rule)).size > 1],
  'a finding that acts': [0.2, ({ findings }) => findings.some(({ outcome }) => outcome !== 'review')],
  'a finding that is not sure enough': [
    0.1,
    ({ findings }) => findings.some(({ certainty }) => certainty !== 'certain'),
  ],
  'a phrase or a pattern': [
    0.02,
    ({ findings }) => findings.some(({ kind }) => kind === 'phrase' || kind === 'pattern'),
  ],
  'a signal': [0.015, ({ findings }) => findings.some(({ kind }) => kind.startsWith('signal:'))],
  'a repetition': [0.005, ({ findings }) => findings.some(({ kind }) => kind === 'repetition')],
  'a finding on the whole post': [0.08, ({ findings }) => findings.some(({ kind }) => kind === 'post')],
  'shared or attached content': [0.03, ({ findings }) => findings.some(({ where }) => where !== 'text')],
  'an action of the host': [0.02, ({ actions }) => actions.some(({ by }) => by === 'host')],
  'an action of a person': [0.05, ({ actions }) => actions.some(({ by }) => by === 'human')],
  'a signpost': [0.1, ({ signposts }) => signposts.length > 0],
  'a crisis': [0.06, ({ priority }) => priority === 'urgent'],
  'a protection': [0.04, ({ protections }) => protections.length > 0],
  'a breach counted': [
    0.003,
    ({ findings }, { policy }) =>
      policy.rules.some(({ id, when }) => 'breaches' in when && findings.some(({ rule }) => rule === id)),
  ],
  'lack of history': [0.01, ({ undecided }) => undecided.some(({ needs }) => needs.includes('history'))],
  'lack of time': [0.006, ({ undecided }) => undecided.some(({ needs }) => needs.includes('time'))],
  'lack of a signal': [
    0.03,
    ({ undecided }) => undecided.some(({ needs }) => needs.some((need) => need.startsWith('signal:'))),
  ],
  'lack of words in an attachment': [
    0.01,
    ({ undecided }) => undecided.some(({ needs }) => needs.includes('attachment-text')),
  ],
  'lack of a language': [0.002, ({ undecided }) => undecided.some(({ needs }) => needs.includes('language'))],
  'approval by a person': [0.008, (_, { post }) => post.humanDecision === 'approved'],
  'rejection by a person': [
    0.003,
    ({ findings }, { post }) => post.humanDecision === 'rejected' && findings.length === 0,
  ],
  'lack of the post replied to': [0.01, ({ undecided }) => undecided.some(({ needs }) => needs.includes('parent'))],
  'a comment about something else': [0.0005, ({ findings }) => findings.some(({ kind }) => kind === 'off-topic')],
  'a time at which somebody is there': [0.1, ({ service }) => service?.monitored === true],
  'a time at which nobody is': [0.1, ({ service }) => service?.monitored === false],
  'a time by which to reply': [0.05, ({ service }) => service?.replyBy !== undefined],
  'what several protections hold back': [
    0.0005,
    ({ protections }) => {
      const held = protections.map(({ capped }) => `${capped.rule} ${capped.outcome}`);
      return new Set(held).size < held.length;
    },
  ],
  'help in a crisis': [
    0.002,
    ({ priority, actions }, { policy }) =>
      priority === 'urgent' && actions.some(({ rule }) => policy.rules.some(({ id, urgent }) => id === rule && urgent)),
  ],
  'a way to appeal': [0.1, ({ signposts }) => signposts.some(({ to }) => to === 'appeals')],
  'no way to appeal where nothing was done': [
    0.03,
    ({ findings, signposts }, { policy }) =>
      !signposts.some(({ to }) => to === 'appeals') &&
      findings.some(({ rule }) => policy.rules.some(({ id, signpost }) => id === rule && signpost === 'appeals')),
  ],
  "the body's own account": [0.02, (_, { post }) => post.author?.role === 'own-account'],
};
const seen = new Map<string, number>();

theorem<Scene>({
  name: 'the_engine_answers_what_the_reference_answers',
  given,
  law: (scene) => {
    const verdict = scene.engine.evaluate(scene.post, scene.options);
    expect(plain(verdict)).toEqual(inNoOrder(referenceVerdict(factsOf(scene, scene.policy))));
    for (const [feature, [, holds]] of Object.entries(FEATURES)) {
      if (holds(verdict, scene)) seen.set(feature, (seen.get(feature) ?? 0) + 1);
    }
    return verdict.findings.length + verdict.undecided.length === 0 ? 'vacuous' : undefined;
  },
  runs: RUNS,
});

theorem<Scene>({
  name: 'the_engine_answers_so_on_clean_texts_too',
  given: policies(vocabulary).chain((policy) => scenes(policy, { detectors, texts: clean })),
  law: (scene) => {
    const verdict = scene.engine.evaluate(scene.post, scene.options);
    expect(plain(verdict)).toEqual(inNoOrder(referenceVerdict(factsOf(scene, scene.policy))));
    return verdict.findings.length + verdict.undecided.length === 0 ? 'vacuous' : undefined;
  },
  share: 0.2,
  runs: RUNS,
});

test.each(Object.entries(FEATURES))('the agreement is about %s, too', (feature, [share]) => {
  expect((seen.get(feature) ?? 0) / RUNS).toBeGreaterThanOrEqual(share);
});
