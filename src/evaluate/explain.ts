import { atLeast, type Certainty } from '../detectors/define-detector.ts';
import type { Citation } from '../policy/citation.ts';
import type { Policy, Rule } from '../policy/policy.ts';
import type { Decision, Need } from '../policy/vocabulary.ts';
import { counted } from '../text/counted.ts';
import { describe } from './describe.ts';
import { nameOf } from './labels.ts';
import type { Finding, Verdict } from './verdict.ts';

/** How one rule of the policy came out, and why, for a moderator. */
export interface RuleExplanation {
  readonly rule: string;
  readonly came: 'fired' | 'did-not-fire' | 'undecided';
  /** One or two plain sentences. They name kinds and places, never words of the post. */
  readonly because: string;
  readonly citations: readonly Citation[];
  readonly interpretation?: string;
}

/** The why and the why-not of a verdict: one sentence for the whole, then every rule in the policy's order. */
export interface Explanation {
  readonly summary: string;
  readonly rules: readonly RuleExplanation[];
}

const NEEDED: Readonly<Record<string, string>> = {
  parent: 'the post that this one replies to',
  history: 'what this author did before',
  time: 'when it was posted',
  'attachment-text': 'the words in what is attached',
  language: 'a reader of this language',
  human: 'a person',
};

/** Explains a verdict under the policy that gave it; throws `TypeError` for another policy. */
export function explain(verdict: Verdict, policy: Policy): Explanation {
  if (verdict.policy.digest !== policy.digest) {
    throw new TypeError(`policy: the verdict was given under \`${verdict.policy.id}\`, not this \`${policy.id}\``);
  }
  const rules = policy.rules.map((rule) => explainRule(rule, verdict, policy));
  return Object.freeze({ summary: summaryOf(verdict), rules: Object.freeze(rules) });
}

function summaryOf({ decision, priority, findings, undecided, service }: Verdict): string {
  const fired = new Set(findings.map(({ rule }) => rule)).size;
  const urgent = priority === 'urgent' ? ' Someone may be at risk: look at this first.' : '';
  const open = undecided.length > 0 ? ` ${counted(undecided.length, 'rule')} could not be decided.` : '';
  const away = service?.monitored === false ? ' It was posted when nobody is there.' : '';
  const rules = fired === 0 ? 'No rule' : counted(fired, 'rule');
  return `Decision: ${decision}. ${rules} fired on the content.${open}${urgent}${away}`;
}

function explainRule(rule: Rule, verdict: Verdict, policy: Policy): RuleExplanation {
  const citations = policy.clauses.filter(({ id }) => rule.because.includes(id)).map(({ citation }) => citation);
  const head = { rule: rule.id, citations: Object.freeze(citations) };
  const tail = rule.interpretation === undefined ? {} : { interpretation: rule.interpretation };
  const needs = verdict.undecided.find((one) => one.rule === rule.id)?.needs;
  if (needs) return Object.freeze({ ...head, came: 'undecided', because: whatItNeeds(needs), ...tail });
  const findings = verdict.findings.filter((one) => one.rule === rule.id);
  const signposts = verdict.signposts.filter((one) => one.rule === rule.id);
  if (findings.length + signposts.length === 0)
    return Object.freeze({ ...head, came: 'did-not-fire', because: whyNot(rule), ...tail });
  const because = [
    ...findings.map((one) => whatFired(one, rule, verdict)),
    ...whatWasStopped(rule, verdict),
    ...whatComesNext(rule, verdict),
    ...signposts.map(({ label }) => `It points to: ${label}.`),
  ];
  return Object.freeze({ ...head, came: 'fired', because: because.join(' '), ...tail });
}

function whatFired({ kind, where, start, end, certainty, outcome }: Finding, rule: Rule, verdict: Verdict): string {
  const place = where === 'text' ? `at ${start}–${end}` : `in ${where}, at ${start}–${end}`;
  const isOnlyUrgent = rule.urgent && rule.decision === 'allow' && outcome === 'allow';
  const what = isOnlyUrgent ? 'look at this first' : `${outcome}${whyWeaker(outcome, certainty, rule, verdict)}`;
  return `${capital(nameOf(kind))} ${place} (${certainty}): ${what}.`;
}

/** Each promise that held the rule back, and from what. */
function whatWasStopped(rule: Rule, { protections }: Verdict): readonly string[] {
  const mine = protections.filter(({ capped }) => capped.rule === rule.id);
  return [...new Set(mine.map((one) => one.rule))].map((name) => {
    const stopped = mine.filter((one) => one.rule === name).map(({ capped }) => capped.outcome);
    return `The protection ${name} stopped: ${stopped.join(', ')}.`;
  });
}

/** The steps beyond the content: those to be taken, by whom, and those the rule asks for that are not. */
function whatComesNext(rule: Rule, { actions }: Verdict): readonly string[] {
  const mine = actions.filter((one) => one.rule === rule.id);
  const left = rule.actions.filter((name) => !mine.some((one) => one.name === name));
  return [
    ...mine.map(({ name, by }) => `Next step: ${name}${by === 'human' ? ', if a person says so' : ''}.`),
    ...(left.length > 0 ? [`Not done: ${left.join(', ')}.`] : []),
  ];
}

function whyWeaker(outcome: Decision, certainty: Certainty, rule: Rule, verdict: Verdict): string {
  if (outcome === rule.decision || rule.decision === 'allow') return '';
  return `, not ${rule.decision}, because ${whatHeldItBack(outcome, certainty, rule, verdict)}`;
}

function whatHeldItBack(outcome: Decision, certainty: Certainty, rule: Rule, { protections }: Verdict): string {
  if (outcome === 'allow') return 'a person has approved it or it is the body’s own';
  if (!atLeast(certainty, rule.act)) return `that takes ${rule.act}`;
  const isProtected = protections.some(({ capped }) => capped.rule === rule.id && capped.outcome === rule.decision);
  return isProtected ? 'the page protects it' : 'someone may be at risk';
}

function whatItNeeds(needs: readonly Need[]): string {
  return `It cannot be decided without ${needs.map((need) => NEEDED[need] ?? `the signal ${need.slice('signal:'.length)}`).join(' and ')}.`;
}

function whyNot(rule: Rule): string {
  return `It asks for ${describe(rule.when)}; that was not so.`;
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
