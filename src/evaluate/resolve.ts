import type { Family } from '../detectors/define-detector.ts';
import type { Citation } from '../policy/citation.ts';
import type { Policy, Rule } from '../policy/policy.ts';
import { compareDecisions, type Decision, HUMAN_ACTIONS, stronger } from '../policy/vocabulary.ts';
import { byName } from './order.ts';
import type { Post } from './post.ts';
import { signpostsOf } from './signposts.ts';
import type { Truth } from './truth.ts';
import type { Action, Finding, Protection, Undecided, Verdict } from './verdict.ts';
import { type Weighed, weigh } from './weigh.ts';

/** A verdict without the policy it was given under. */
export type Answer = Omit<Verdict, 'schema' | 'policy'>;

/** What answers are made with. */
export interface Resolver {
  readonly policy: Policy;
  readonly familyOf: (kind: string) => Family;
  /** The citations of some clauses, in the order of the page. */
  readonly cite: (clauses: readonly string[]) => readonly Citation[];
}

/** Resolves how the rules came out into one answer, in canonical order, frozen. */
export function resolve(truths: ReadonlyMap<string, Truth>, post: Post, resolver: Resolver): Answer {
  const { policy, familyOf } = resolver;
  const fired = policy.rules.filter(({ id }) => truths.get(id)?.is === true);
  const circumstances = {
    crisis: fired.some(({ urgent }) => urgent),
    settled: post.humanDecision === 'approved' || post.author?.role === 'own-account',
    protections: [...policy.protections].sort((a, b) => byName(a.id, b.id)),
    familyOf,
  };
  const weighed = fired.flatMap((rule) => {
    const truth = truths.get(rule.id);
    return truth?.is === true ? [weigh(rule, truth, circumstances)] : [];
  });
  const findings = weighed.flatMap((one) => findingsOf(one, resolver)).sort(inOrderOfText);
  const found = findings.reduce<Decision>((most, { outcome }) => stronger(most, outcome), 'allow');
  const rejected = post.humanDecision === 'rejected' && !circumstances.settled;
  const decision = rejected ? stronger(found, 'review') : found;
  const actions = weighed.flatMap((one) => actionsOf(one, resolver)).sort(byRule);
  const isDone = actions.length > 0 || compareDecisions(decision, 'review') > 0;
  return {
    decision,
    priority: circumstances.crisis ? 'urgent' : 'normal',
    findings: Object.freeze(findings),
    actions: list(actions),
    signposts: list(signpostsOf(fired, isDone, resolver)),
    protections: list(weighed.flatMap((one) => protectionsOf(one, resolver)).sort(byProtection)),
    undecided: list(undecidedOf(truths, resolver).sort(byRule)),
  };
}

/** True for a rule that does no more than to say where something is to be found. */
export function onlyPoints({ decision, actions, urgent }: Rule): boolean {
  return decision === 'allow' && actions.length === 0 && !urgent;
}

function findingsOf({ rule, places }: Weighed, { cite }: Resolver): readonly Finding[] {
  if (onlyPoints(rule)) return [];
  const citations = cite(rule.because);
  return places.map(({ evidence: { grounds, ...place }, outcome }) =>
    Object.freeze({ rule: rule.id, ...place, outcome, citations, ...interpretationOf(rule) }),
  );
}

function actionsOf({ rule, actions }: Weighed, { policy, cite }: Resolver): readonly Action[] {
  const citations = cite(rule.because);
  return actions.map((name) => ({
    name,
    by: byWhom(name, rule, policy),
    rule: rule.id,
    citations,
    ...interpretationOf(rule),
  }));
}

/** A person takes what only a person may, and what the page says the body may do, not that it will. */
function byWhom(name: string, rule: Rule, { clauses }: Policy): 'host' | 'human' {
  if (HUMAN_ACTIONS.includes(name)) return 'human';
  const cited = clauses.filter(({ id, kind }) => kind === 'authorises' && rule.because.includes(id));
  const grants = cited.filter(({ actions = [] }) => actions.includes(name));
  return grants.some(({ modality }) => modality === 'will') ? 'host' : 'human';
}

function protectionsOf({ rule, caps }: Weighed, { cite }: Resolver): readonly Protection[] {
  const seen = new Map(caps.map((cap) => [`${cap.protection.id} ${cap.outcome}`, cap]));
  return [...seen.values()].map(({ protection, outcome }) => ({
    rule: protection.id,
    capped: Object.freeze({ rule: rule.id, outcome }),
    citations: cite(protection.because),
  }));
}

function undecidedOf(truths: ReadonlyMap<string, Truth>, { policy, cite }: Resolver): Undecided[] {
  return policy.rules.flatMap(({ id, because }) => {
    const truth = truths.get(id);
    return truth?.is === 'unknown'
      ? [{ rule: id, needs: Object.freeze([...truth.needs]), citations: cite(because) }]
      : [];
  });
}

function interpretationOf({ interpretation }: Rule): { readonly interpretation?: string } {
  return interpretation === undefined ? {} : { interpretation };
}

function list<T extends object>(items: readonly T[]): readonly T[] {
  return items.length === 0 ? NOTHING : Object.freeze(items.map((item) => Object.freeze(item)));
}

const NOTHING: readonly never[] = Object.freeze([]);

function byRule(a: { readonly rule: string }, b: { readonly rule: string }): number {
  return byName(a.rule, b.rule);
}

function byProtection(a: Protection, b: Protection): number {
  return byRule(a, b) || byRule(a.capped, b.capped) || byName(a.capped.outcome, b.capped.outcome);
}

/** The text first, then what is shared, then what is attached; then by start, end, rule and kind. */
function inOrderOfText(a: Finding, b: Finding): number {
  const [whereA, whereB] = [placeNumber(a.where), placeNumber(b.where)];
  return whereA - whereB || a.start - b.start || a.end - b.end || byName(a.rule, b.rule) || byName(a.kind, b.kind);
}

function placeNumber(where: Finding['where']): number {
  const [name, number = '0'] = where.split(':');
  return name === 'text' ? -1 : Number(number) + (name === 'quoted' ? 0 : 1e9);
}
