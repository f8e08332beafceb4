import type { Verdict } from '../evaluate/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { overlaps } from '../text/span.ts';
import type { Case, ExpectedFinding } from './case.ts';
import { clausesNamed, namesClause } from './case-names.ts';

/** One way in which a verdict is not what a case asks for. */
export interface CaseFault {
  readonly what: 'decision' | 'finding' | 'rule' | 'action' | 'signpost' | 'need';
  readonly expected: string;
  readonly came: string;
  /** The clauses and rules that it is about, by id, so that the rules on them can be told. */
  readonly clauses: readonly string[];
  readonly rules: readonly string[];
}

/**
 * What a verdict has wrong by a case; none where nothing. Findings are looked at only where the comment is not allowed.
 */
export function caseFaults(given: Case, verdict: Verdict, policy: Policy): readonly CaseFault[] {
  return [
    ...decisionFaults(given, verdict),
    ...findingFaults(given, verdict, policy),
    ...ruleFaults(given, verdict),
    ...actionFaults(given, verdict),
    ...signpostFaults(given, verdict, policy),
    ...needFaults(given, verdict),
  ];
}

function* decisionFaults({ decision }: Case, verdict: Verdict): Generator<CaseFault> {
  if (!decision.includes(verdict.decision))
    yield { what: 'decision', expected: either(decision), came: verdict.decision, clauses: [], rules: [] };
}

function* findingFaults({ findings = [], text }: Case, verdict: Verdict, policy: Policy): Generator<CaseFault> {
  if (verdict.decision === 'allow') return;
  for (const finding of findings) {
    if (isMet(finding, text, verdict)) continue;
    const { clause, or = [], spans = [] } = finding;
    const on = spans.length === 0 ? '' : ` on ${spans.map(quoted).join(' and ')}`;
    const cited = [...new Set(verdict.findings.flatMap(({ citations }) => citations.map((one) => one.clause)))];
    yield {
      what: 'finding',
      expected: `${either([clause, ...or].map((one) => shown(one, policy)))}${on}`,
      came: cited.length === 0 ? 'nothing' : cited.join(', '),
      clauses: [clause, ...or].flatMap((one) => clausesNamed(one, policy)),
      rules: [],
    };
  }
}

function* ruleFaults({ rules = [], notRules = [] }: Case, verdict: Verdict): Generator<CaseFault> {
  const { findings, actions, signposts } = verdict;
  const fired = [...new Set([...findings, ...actions, ...signposts].map(({ rule }) => rule))];
  const came = fired.join(', ') || 'none';
  for (const rule of rules)
    if (!fired.includes(rule)) yield { what: 'rule', expected: rule, came, clauses: [], rules: [rule] };
  for (const rule of notRules)
    if (fired.includes(rule)) yield { what: 'rule', expected: `not ${rule}`, came, clauses: [], rules: [rule] };
}

function* actionFaults({ actions, notActions = [] }: Case, verdict: Verdict): Generator<CaseFault> {
  const taken = verdict.actions.map(({ name }) => name);
  const came = [...new Set(taken)].join(', ') || 'none';
  if (actions && !actions.some((name) => taken.includes(name)))
    yield { what: 'action', expected: either(actions), came, clauses: [], rules: [] };
  for (const name of notActions)
    if (taken.includes(name)) yield { what: 'action', expected: `not ${name}`, came, clauses: [], rules: [] };
}

function* signpostFaults(
  { signposts, notSignposts = [] }: Case,
  verdict: Verdict,
  policy: Policy,
): Generator<CaseFault> {
  const came = [...new Set(verdict.signposts.map(({ to }) => to))].join(', ') || 'none';
  const pointsTo = (name: string): boolean =>
    verdict.signposts.some(
      ({ to, citations }) => to === name || citations.some(({ clause, exact }) => namesClause(name, clause, exact)),
    );
  const about = (names: readonly string[]): Pick<CaseFault, 'clauses' | 'rules'> => ({
    clauses: names.flatMap((name) => clausesNamed(name, policy)),
    rules: policy.rules.filter(({ signpost }) => signpost && names.includes(signpost)).map(({ id }) => id),
  });
  if (signposts && !signposts.some(pointsTo))
    yield { what: 'signpost', expected: either(signposts.map((one) => shown(one, policy))), came, ...about(signposts) };
  for (const name of notSignposts)
    if (pointsTo(name)) yield { what: 'signpost', expected: `not ${shown(name, policy)}`, came, ...about([name]) };
}

function* needFaults({ needs = [] }: Case, { undecided }: Verdict): Generator<CaseFault> {
  const missing = [...new Set(undecided.flatMap((one): readonly string[] => one.needs))];
  for (const need of needs)
    if (!missing.includes(need))
      yield { what: 'need', expected: need, came: missing.join(', ') || 'none', clauses: [], rules: [] };
}

/** Without words of the text, an action that cites the clause will do. */
function isMet({ clause, or = [], spans = [] }: ExpectedFinding, text: string, verdict: Verdict): boolean {
  const cites = ({ citations }: Pick<Verdict['findings'][number], 'citations'>): boolean =>
    citations.some((one) => [clause, ...or].some((name) => namesClause(name, one.clause, one.exact)));
  if (spans.length === 0 && verdict.actions.some(cites)) return true;
  const citing = verdict.findings.filter(cites);
  const found = citing.filter(({ where }) => where === 'text');
  return citing.length > 0 && spans.every((span) => found.some((one) => touches(text, span, one)));
}

function touches(text: string, span: string, place: { readonly start: number; readonly end: number }): boolean {
  for (let start = text.indexOf(span); start >= 0; start = text.indexOf(span, start + 1))
    if (overlaps({ start, end: start + span.length }, place)) return true;
  return false;
}

/** A clause by its id, whichever way the case names it. */
function shown(name: string, policy: Policy): string {
  return either(clausesNamed(name, policy)) || name;
}

function either(names: readonly string[]): string {
  return [...new Set(names)].join(' or ');
}

function quoted(words: string): string {
  return `“${words}”`;
}
