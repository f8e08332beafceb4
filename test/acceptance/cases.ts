import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/evaluate/engine.ts';
import type { History } from '../../src/evaluate/history.ts';
import type { Post } from '../../src/evaluate/post.ts';
import type { Verdict } from '../../src/evaluate/verdict.ts';
import type { Decision } from '../../src/policy/vocabulary.ts';

/** One line of an acceptance file; README.md beside it says how it is read. */
export interface Case {
  readonly id: string;
  readonly about: string;
  readonly text: string;
  readonly why: string;
  readonly decision: readonly Decision[];
  readonly findings: readonly {
    readonly clause: string;
    readonly or?: readonly string[];
    readonly spans?: readonly string[];
  }[];
  readonly context?: Pick<Post, 'parent' | 'attachments'>;
  readonly history?: { readonly repeat?: number; readonly priorBreaches?: number };
  readonly at?: string;
  readonly actions?: readonly string[];
  readonly signposts?: readonly string[];
  readonly notSignposts?: readonly string[];
  readonly notActions?: readonly string[];
  readonly needs?: readonly string[];
}

/** The cases of a policy, in the order of the file. */
export function casesOf(policy: string): readonly Case[] {
  const lines = readFileSync(new URL(`${policy}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

/** When a case with a history is posted, if it does not say. */
const WHEN = '2026-03-02T10:00:00Z';
/** When the earlier posts of its author were made, the first of them. */
const BEFORE = '2026-03-01T10:';

/** The verdict on a case, with the history that it tells of. */
export function judge(engine: Engine, { text, context = {}, at, history }: Case): Verdict {
  const post: Post = { text, ...context };
  if (!history) return engine.evaluate(post, at === undefined ? {} : { at });
  return engine.evaluate(post, { history: historyOf(engine, post, history), at: at ?? WHEN });
}

function historyOf(
  engine: Engine,
  post: Post,
  { repeat = 0, priorBreaches = 0 }: NonNullable<Case['history']>,
): History {
  const times = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, minute) => `${BEFORE}${String(minute).padStart(2, '0')}:00Z`);
  const other: Post = { text: 'something else' };
  const first = engine.record(undefined, other, engine.evaluate(other), { at: `${BEFORE}00:00Z` });
  const verdict = engine.evaluate(post);
  const repeated = times(repeat).reduce((so, at) => engine.record(so, post, verdict, { at }), first);
  const rules = engine.policy.rules.flatMap(({ when }) => ('breaches' in when ? when.breaches.of : []));
  return { ...repeated, breaches: times(priorBreaches).map((at) => ({ rules, at })) };
}

/** What a verdict has wrong by the case; empty where nothing. */
export function faultsOf(given: Case, verdict: Verdict): readonly string[] {
  const faults: string[] = [];
  if (!given.decision.includes(verdict.decision))
    faults.push(`decided ${verdict.decision}, not ${given.decision.join(' or ')}`);
  if (verdict.decision !== 'allow') {
    for (const finding of given.findings)
      if (!isMet(finding, given.text, verdict)) faults.push(`no finding of “${finding.clause}”`);
  }
  const actions = verdict.actions.map(({ name }) => name);
  if (given.actions && !given.actions.some((name) => actions.includes(name)))
    faults.push(`takes none of ${given.actions.join(', ')}`);
  for (const { name } of verdict.actions) if (given.notActions?.includes(name)) faults.push(`takes the action ${name}`);
  const pointsTo = (clause: string): boolean =>
    verdict.signposts.some(({ citations }) => citations.some(({ exact }) => isSame(clause, exact)));
  if (given.signposts && !given.signposts.some(pointsTo)) faults.push(`does not point to “${given.signposts[0]}”`);
  for (const clause of given.notSignposts ?? []) if (pointsTo(clause)) faults.push(`points to “${clause}”`);
  const needed = new Set(verdict.undecided.flatMap(({ needs }) => needs as readonly string[]));
  for (const need of given.needs ?? []) if (!needed.has(need)) faults.push(`does not say that it needs ${need}`);
  return faults;
}

/** A citation passes when it holds the clause or is held by it; a span when it overlaps. */
function isMet({ clause, or = [], spans = [] }: Case['findings'][number], text: string, verdict: Verdict): boolean {
  const cites = (exact: string): boolean => [clause, ...or].some((one) => isSame(one, exact));
  const acted = verdict.actions.some(({ citations }) => citations.some(({ exact }) => cites(exact)));
  if (spans.length === 0 && acted) return true;
  const citing = verdict.findings.filter(({ citations }) => citations.some(({ exact }) => cites(exact)));
  const found = citing.filter(({ where }) => where === 'text');
  return (
    citing.length > 0 && spans.every((span) => found.some(({ start, end }) => overlapsAny(text, span, start, end)))
  );
}

function isSame(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function overlapsAny(text: string, span: string, start: number, end: number): boolean {
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
    if (at < end && start < at + span.length) return true;
  }
  return false;
}
