import type { Detector } from '../../src/detectors/define-detector.ts';
import { createEngine, type Engine } from '../../src/evaluate/engine.ts';
import type { EvaluateOptions } from '../../src/evaluate/gather.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import type { Condition } from '../../src/policy/condition.ts';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import type { Policy } from '../../src/policy/policy.ts';
import type { PolicySource, RuleSource } from '../../src/policy/schema.ts';
import { ACTIONS, DECISIONS } from '../../src/policy/vocabulary.ts';
import { wordDetector } from '../detectors/word-detector.ts';

/** Detectors of one word each, of every family and certainty that matters. */
export const detectors: readonly Detector[] = [
  wordDetector('insult', 'muppet', { family: 'conduct' }),
  wordDetector('rudeness', 'rude', { family: 'conduct', certainty: 'probable' }),
  wordDetector('grumble', 'hmph', { family: 'conduct', certainty: 'possible' }),
  wordDetector('secret', 'swordfish', { family: 'personal-data' }),
  wordDetector('despair', 'despair', { family: 'routes' }),
  wordDetector('english', 'indeed', { languages: ['en'] }),
];

/** A rule in short: what is left out is sound. */
export type ShortRule = Partial<RuleSource> & { readonly id: string };

const EVERYTHING = [...DECISIONS.slice(2), ...ACTIONS];

/** A policy whose page allows everything: `will` and `may` say so, `promise` protects, `tell` tells. */
export function policyWith(rules: readonly ShortRule[], more: Partial<PolicySource> = {}): Policy {
  const source: PolicySource = {
    houserules: 1,
    id: 'court',
    version: '1',
    title: 'Rules of the court',
    publisher: 'The court',
    text: 'We tell you this. We promise to listen. We may do anything. We will do anything, even at once.',
    url: null,
    locale: 'en-GB',
    region: 'GB',
    timeZone: 'Europe/London',
    contacts: {
      help: { label: 'Help page', url: 'https://example.org/help' },
      desk: { label: 'Front desk', email: 'desk@example.org', phone: '020 7946 0000' },
    },
    clauses: [
      {
        id: 'will',
        kind: 'authorises',
        quote: 'We will do anything',
        actions: EVERYTHING,
        modality: 'will',
        firstOffence: true,
      },
      {
        id: 'may',
        kind: 'authorises',
        quote: 'We may do anything.',
        actions: EVERYTHING,
        modality: 'may',
        firstOffence: true,
      },
      { id: 'promise', kind: 'protects', quote: 'We promise to listen.' },
      { id: 'tell', kind: 'informs', quote: 'We tell you this.' },
    ],
    rules: rules.map((rule) => ({
      when: { detects: ['insult'] },
      then: 'remove',
      because: ['will'],
      interpretation: 'As read here.',
      ...rule,
    })),
    ...more,
  };
  return loadPolicy(source, { detectors });
}

/** The engine of such a policy. */
export function engineWith(rules: readonly ShortRule[], more: Partial<PolicySource> = {}): Engine {
  return createEngine(policyWith(rules, more), { detectors });
}

/** The verdict on a post, or on a text, under such rules. */
export function judged(
  rules: readonly ShortRule[],
  post: Post | string,
  more: EvaluateOptions & Partial<PolicySource> = {},
): Verdict {
  const { history, at, platformCan, ...policy } = more;
  const known = { ...(at === undefined ? {} : { at }), ...(platformCan ? { platformCan } : {}) };
  const options = { ...(history ? { history } : {}), ...known };
  return engineWith(rules, policy).evaluate(typeof post === 'string' ? { text: post } : post, options);
}

/** How one condition comes out on a post: true or false, or all that it lacks. */
export function comesOut(
  when: Condition,
  post: Post | string,
  options: EvaluateOptions = {},
): boolean | readonly string[] {
  const { findings, undecided } = judged([{ id: 'rule', when, then: 'review' }], post, options);
  const [open] = undecided;
  return open ? open.needs : findings.length > 0;
}
