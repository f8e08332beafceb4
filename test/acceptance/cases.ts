import { readFileSync } from 'node:fs';
import type { EvaluateOptions } from '../../src/evaluate/gather.ts';
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
  readonly at?: string;
  readonly notActions?: readonly string[];
  readonly needs?: readonly string[];
}

/** The topics that the rules written so far decide; the rest of each file is for rules that are not written yet. */
export const DECIDED: RegExp = /^(?:personal-information|patient-information|pictures)\//u;

/** The cases of a policy, in the order of the file. */
export function casesOf(policy: string): readonly Case[] {
  const lines = readFileSync(new URL(`${policy}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

/** The post of a case, and what is known beside it. */
export function postOf({ text, context = {}, at }: Case): readonly [Post, EvaluateOptions] {
  return [{ text, ...context }, at === undefined ? {} : { at }];
}

/** What a verdict has wrong by the case; empty where nothing. Signposts are told apart by `signposts` of the caller. */
export function faultsOf(given: Case, verdict: Verdict): readonly string[] {
  const faults: string[] = [];
  if (!given.decision.includes(verdict.decision))
    faults.push(`decided ${verdict.decision}, not ${given.decision.join(' or ')}`);
  if (verdict.decision !== 'allow') {
    for (const finding of given.findings)
      if (!isMet(finding, given.text, verdict)) faults.push(`no finding of “${finding.clause}”`);
  }
  for (const { name } of verdict.actions) if (given.notActions?.includes(name)) faults.push(`takes the action ${name}`);
  const needed = new Set(verdict.undecided.flatMap(({ needs }) => needs as readonly string[]));
  for (const need of given.needs ?? []) if (!needed.has(need)) faults.push(`does not say that it needs ${need}`);
  return faults;
}

/** A citation passes when it holds the clause or is held by it; a span when it overlaps. */
function isMet({ clause, or = [], spans = [] }: Case['findings'][number], text: string, verdict: Verdict): boolean {
  const cites = (exact: string): boolean => [clause, ...or].some((one) => one.includes(exact) || exact.includes(one));
  const citing = verdict.findings.filter(({ citations }) => citations.some(({ exact }) => cites(exact)));
  const found = citing.filter(({ where }) => where === 'text');
  return (
    citing.length > 0 && spans.every((span) => found.some(({ start, end }) => overlapsAny(text, span, start, end)))
  );
}

function overlapsAny(text: string, span: string, start: number, end: number): boolean {
  for (let at = text.indexOf(span); at >= 0; at = text.indexOf(span, at + 1)) {
    if (at < end && start < at + span.length) return true;
  }
  return false;
}
