import fc from 'fast-check';
import { policies } from '../../src/testing/policies.ts';
import { scenes } from '../../src/testing/scene.ts';
import { HARMLESS } from '../../src/testing/texts.ts';
import { agreement, type Features } from './agreement.ts';
import { detectors, triggers, vocabulary } from './vocabulary.ts';

const RUNS = 1500;
/** Texts in which nothing stands; the engine answers for many of them without looking further. */
const clean = fc.constantFrom(...HARMLESS, '', '  ', '\u{1f44d}', '\u2764\ufe0f', 'привет');

const FEATURES: Features = {
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
  'a reply to words that count': [0.0005, ({ findings }) => findings.some(({ kind }) => kind === 'parent')],
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

agreement({
  name: 'the_engine_answers_what_the_reference_answers',
  given: policies(vocabulary).chain((policy) => scenes(policy, { detectors, examples: triggers })),
  features: FEATURES,
  runs: RUNS,
});

agreement({
  name: 'the_engine_answers_so_on_clean_texts_too',
  given: policies(vocabulary).chain((policy) => scenes(policy, { detectors, texts: clean })),
  share: 0.2,
  runs: RUNS,
});
