import type { Clause, Policy, Rule } from '../policy/policy.ts';
import { sentences } from '../policy/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { acts } from './acts.ts';

/** What comes of a sentence: a rule acts on it, a person decides, people are sent elsewhere, it only tells, or nothing. */
export type CoverageStatus = 'enforced' | 'assisted' | 'routed' | 'informational' | 'uncovered';

/** One sentence of the page, with the clauses that quote it and the rules that rest on them, in the policy's order. */
export interface SentenceCoverage extends Span {
  readonly exact: string;
  readonly status: CoverageStatus;
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
  /** What the status does not say: which protection holds, why a person decides, which words no clause quotes. */
  readonly note?: string;
}

/** A page, sentence by sentence in its order, and how many there are of each status. */
export interface Coverage {
  readonly sentences: readonly SentenceCoverage[];
  readonly totals: Readonly<Record<CoverageStatus, number>> & {
    readonly sentences: number;
    /** Of the sentences, how many in a hundred are covered; rounded down, so that 100 is all of them. */
    readonly percent: number;
  };
}

type Judged = Pick<SentenceCoverage, 'status' | 'note'>;

/**
 * Accounts for every sentence of a policy's page. A sentence is covered when each of its letters and digits stands in
 * some clause; of several things that come of it, the one that does most is its status. Frozen, plain data.
 */
export function coverage(policy: Policy): Coverage {
  const found = sentences(policy.text).map((span) => sentenceCoverage(policy, span));
  const count = (status: CoverageStatus): number => found.filter((one) => one.status === status).length;
  const uncovered = count('uncovered');
  return Object.freeze({
    sentences: Object.freeze(found),
    totals: Object.freeze({
      sentences: found.length,
      enforced: count('enforced'),
      assisted: count('assisted'),
      routed: count('routed'),
      informational: count('informational'),
      uncovered,
      percent: found.length === 0 ? 100 : Math.floor(((found.length - uncovered) / found.length) * 100),
    }),
  });
}

function sentenceCoverage(policy: Policy, { start, end }: Span): SentenceCoverage {
  const exact = policy.text.slice(start, end);
  const clauses = policy.clauses.filter(({ citation }) => overlaps(citation, { start, end }));
  const rules = policy.rules.filter(({ because }) => clauses.some(({ id }) => because.includes(id)));
  const left = leftOut(exact, start, clauses);
  const judged: Judged =
    left === '' ? judge(policy, clauses, rules) : { status: 'uncovered', note: `no clause quotes \`${left}\`` };
  return Object.freeze({
    start,
    end,
    exact,
    ...judged,
    clauses: Object.freeze(clauses.map(({ id }) => id)),
    rules: Object.freeze(rules.map(({ id }) => id)),
  });
}

/** The words from the first letter or digit of a sentence that stands in no clause to the last. */
function leftOut(exact: string, start: number, clauses: readonly Clause[]): string {
  const places = [...exact.matchAll(/[\p{L}\p{N}]/gu)].map(({ 0: letter, index }) => ({
    start: start + index,
    end: start + index + letter.length,
  }));
  const bare = places.filter((place) => !clauses.some(({ citation }) => overlaps(citation, place)));
  const [first, last] = [bare[0], bare.at(-1)];
  return first && last ? exact.slice(first.start - start, last.end - start) : '';
}

/** What comes of a sentence that is covered: the strongest of what its clauses lead to. */
function judge({ protections }: Policy, clauses: readonly Clause[], rules: readonly Rule[]): Judged {
  const protection = protections.find(({ because }) => clauses.some(({ id }) => because.includes(id)));
  if (protection) return { status: 'enforced', note: `kept by the protection \`${protection.id}\`` };
  if (rules.some(acts)) return { status: 'enforced', ...noteOnIdle(clauses, rules) };
  if (rules.some(({ signpost }) => signpost !== undefined)) return { status: 'routed', ...noteOnIdle(clauses, rules) };
  if (rules.length > 0) return { status: 'assisted', note: 'a rule asks a person, who decides' };
  if (clauses.every(({ kind }) => kind === 'informs')) return { status: 'informational' };
  const isForCommenters = clauses.some(({ kind }) => kind === 'prohibits' || kind === 'authorises');
  return {
    status: 'assisted',
    note: `no rule rests on it: ${isForCommenters ? 'a person decides' : 'people keep to it'}`,
  };
}

/** Names the clauses of a sentence that no rule rests on, where rules rest on others. */
function noteOnIdle(clauses: readonly Clause[], rules: readonly Rule[]): Pick<Judged, 'note'> {
  const idle = clauses.filter(
    ({ id, kind }) => kind !== 'informs' && !rules.some(({ because }) => because.includes(id)),
  );
  if (idle.length === 0) return {};
  return { note: `no rule rests on ${idle.map(({ id }) => `\`${id}\``).join(', ')}: a person decides` };
}
