import { type LoadOptions, loadPolicy } from '../../src/policy/load-policy.ts';
import { PolicyError, type PolicyProblem } from '../../src/policy/policy-error.ts';

/** Data that a test may spoil as it likes. */
// biome-ignore lint/suspicious/noExplicitAny: misshapen policies have no type
export type Loose = any;

const PAGE = `Be kind to each other.
Do not post phone numbers or email addresses. We will remove posts that do.
Anyone who does so repeatedly may be blocked. We will not remove criticism.
If you need help, see our help page. Be kind to each other.`;

/** A sound policy, afresh: a small town’s page, two rules, a protection and a contact. */
export function town(): Loose {
  return {
    houserules: 1,
    id: 'town',
    version: '1',
    title: 'Rules of the town',
    publisher: 'The town',
    text: PAGE,
    url: 'https://example.org/rules',
    locale: 'en-GB',
    region: 'GB',
    timeZone: 'Europe/London',
    actions: ['tell-the-mayor'],
    contacts: { help: { label: 'Help page', url: 'https://example.org/help' } },
    clauses: [
      { id: 'no-contacts', kind: 'prohibits', quote: 'Do not post phone numbers or email addresses.' },
      {
        id: 'removed',
        kind: 'authorises',
        quote: 'We will remove posts that do.',
        actions: ['remove'],
        modality: 'will',
      },
      {
        id: 'blocked',
        kind: 'authorises',
        quote: 'Anyone who does so repeatedly may be blocked.',
        actions: ['block'],
        modality: 'may',
      },
      { id: 'criticism', kind: 'protects', quote: 'We will not remove criticism.' },
      { id: 'help', kind: 'informs', quote: 'If you need help, see our help page.' },
    ],
    rules: [
      { id: 'contacts', when: { detects: ['email'] }, then: 'remove', because: ['no-contacts', 'removed'] },
      {
        id: 'repeated',
        when: { breaches: { of: ['contacts'], atLeast: 3, withinDays: 90 } },
        then: { actions: ['block'] },
        because: ['blocked'],
        interpretation: 'We take three in ninety days to be repeatedly.',
      },
      { id: 'help', when: { phrases: ['need help'] }, then: { signpost: 'help' }, because: ['help'] },
    ],
    protections: [{ id: 'criticism', grounds: { signals: ['negative'] }, because: ['criticism'] }],
  };
}

/** The town’s policy after something was done to it. */
export function spoilt(spoil: (policy: Loose) => void): Loose {
  const policy = town();
  spoil(policy);
  return policy;
}

/** All that the loader has against a policy; nothing where it is sound. */
export function problemsOf(policy: unknown, options: LoadOptions = {}): readonly PolicyProblem[] {
  try {
    loadPolicy(policy, options);
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}

/** The same as lines of code and pointer. */
export function faultsIn(policy: unknown, options: LoadOptions = {}): readonly string[] {
  return problemsOf(policy, options).map(({ code, at }) => `${code} ${at}`);
}
