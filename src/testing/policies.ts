import fc from 'fast-check';
import type { Detector } from '../detectors/define-detector.ts';
import { asksForRepetition } from '../policy/check-authority.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError } from '../policy/policy-error.ts';
import { ACCOUNT_ACTIONS, ACTIONS } from '../policy/vocabulary.ts';
import { conditions, type Vocabulary } from './conditions.ts';

const RULES = 7;
/** The sentences of every generated page, by the clause that quotes each. */
const PAGE = {
  asks: 'Be kind to each other.',
  will: 'We will take down what is unkind, and tell you so.',
  may: 'We may take further steps where it happens again.',
  once: 'We block some people at once.',
  promise: 'We never act on criticism alone.',
  help: 'Ring the crisis line if you need help.',
};
const OPEN = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00', holidays: 'england-and-wales' };
/** What a page that says nothing of it leaves to whoever writes the rule. */
const LEFT_OPEN = /"(?:repeats|breaches|taken|links|longerThan|capitals|between)"/u;
const CONTENT = ['redact', 'hide', 'remove'] as const;

/** Policies that load, with rules, protections and contacts of every kind. */
export function policies(vocabulary: Vocabulary): fc.Arbitrary<Policy> {
  const { detectors = [], kinds, signals = [] } = vocabulary;
  const rules = fc.tuple(...Array.from({ length: RULES }, (_, at) => ruleNumber(at, vocabulary)));
  const grounds = fc.record({ kinds: fc.subarray([...kinds]), signals: fc.subarray([...signals]) });
  const parts = fc.record({
    rules: fc.tuple(rules, fc.integer({ min: 1, max: RULES })).map(([all, most]) => all.slice(0, most)),
    grounds: fc.array(grounds, { maxLength: 2 }),
    modality: fc.constantFrom('will', 'may'),
    url: fc.constantFrom(null, 'https://example.org/rules'),
    hours: fc.constantFrom({}, {}, { replyWithinWorkingDays: 1 }),
  });
  return parts.map((some) => loaded(source(some), detectors)).filter((policy) => policy !== undefined);
}

interface Parts {
  readonly rules: readonly object[];
  readonly grounds: readonly object[];
  readonly modality: string;
  readonly url: string | null;
  readonly hours: object;
}

function source({ rules, grounds, modality, url, hours }: Parts): object {
  return {
    ...{ houserules: 1, id: 'generated', version: '1', title: 'Generated rules', publisher: 'Nobody', url },
    ...{ locale: 'en-GB', region: 'GB', timeZone: 'Europe/London' },
    hours: { ...OPEN, ...hours },
    text: Object.values(PAGE).join('\n'),
    allow: { emails: ['team@example.net'], phones: ['01632 960 001'] },
    contacts: {
      crisis: { label: 'Crisis line', phone: '0808 157 0123' },
      appeals: { label: 'Ask again', email: 'team@example.net', appeals: true },
      complaints: { label: 'Complaints', email: 'team@example.net', url: 'https://example.org/complaints' },
    },
    clauses: [
      { id: 'asks', kind: 'prohibits', quote: PAGE.asks, leavesOpen: 'what is kind' },
      {
        id: 'will',
        kind: 'authorises',
        quote: PAGE.will,
        actions: [...CONTENT, 'warn', 'notify-author'],
        modality: 'will',
      },
      { id: 'may', kind: 'authorises', quote: PAGE.may, actions: [...CONTENT, ...ACTIONS], modality },
      { id: 'once', kind: 'authorises', quote: PAGE.once, actions: ['block'], modality: 'will', firstOffence: true },
      { id: 'promise', kind: 'protects', quote: PAGE.promise },
      { id: 'help', kind: 'informs', quote: PAGE.help, actions: [...ACTIONS], modality: 'will' },
    ],
    rules,
    protections: grounds.map((one, at) => ({ id: `promise-${9 - at}`, grounds: one, because: ['promise'] })),
  };
}

/** Rule number `at`: it may rest on breaches of those before it, and cites whatever its outcome needs. */
function ruleNumber(at: number, vocabulary: Vocabulary): fc.Arbitrary<object> {
  const earlier = Array.from({ length: at }, (_, before) => `rule-${before}`);
  const parts = fc.record({
    when: conditions({ ...vocabulary, rules: earlier }),
    then: fc.record(
      {
        decision: fc.constantFrom('review', ...CONTENT, ...CONTENT),
        actions: fc.subarray([...ACTIONS], { minLength: 1, maxLength: 3 }),
        signpost: fc.constantFrom('crisis', 'complaints', 'appeals'),
        priority: fc.constantFrom('urgent'),
      },
      { requiredKeys: ['decision'] },
    ),
    sure: fc.constantFrom(
      {},
      {},
      { act: 'probable', why: 'it is seldom wrong' },
      { act: 'possible', why: 'it is harmless' },
    ),
    reads: fc.constantFrom({}, { interpretation: 'We take it to be so.' }),
    because: fc.subarray(['asks', 'may', 'help'], { minLength: 1 }),
    isUrgent: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
    isSilent: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
  });
  return parts.map(({ when, then, sure, reads, because, isUrgent, isSilent }) => {
    const { priority, decision, ...rest } = then;
    const onAccount = (rest.actions ?? []).some((name) => ACCOUNT_ACTIONS.includes(name)) && !asksForRepetition(when);
    const outcome = { ...rest, ...(isUrgent && priority ? { priority } : {}), ...(isSilent ? {} : { decision }) };
    const cited = [...because, 'will', ...(rest.actions ? ['may'] : []), ...(onAccount ? ['once'] : [])];
    const mustRead = cited.includes('asks') || LEFT_OPEN.test(JSON.stringify(when));
    const interpretation = mustRead ? { interpretation: 'We take it to be so.' } : reads;
    return { id: `rule-${at}`, when, then: outcome, because: [...new Set(cited)], ...sure, ...interpretation };
  });
}

/** The policy; nothing where two generated rules say the same, or one can never hold or holds for what was before. */
function loaded(data: object, detectors: readonly Detector[]): Policy | undefined {
  try {
    return loadPolicy(data, { detectors });
  } catch (error) {
    const expected = ['policy/unreachable-rule', 'policy/shadowed-rule', 'policy/past-alone'];
    if (error instanceof PolicyError && error.problems.every(({ code }) => expected.includes(code))) return undefined;
    throw error;
  }
}
