import { DECISIONS } from '../../policy/vocabulary.ts';
import { SURENESS } from '../simulation/counts.ts';
import type { RuleSummary, Simulation } from '../simulation/simulation.ts';
import { bars } from './bars.ts';
import { DECISION_FILL, legend } from './fills.ts';
import { type Html, html, NOTHING } from './html.ts';
import { table } from './table.ts';
import { count, DECISION_WORDS } from './words.ts';

/** Rules with a bar of their own; the table has all of them. */
const MOST_BARS = 20;

/** What each rule would have done, those that fired oftenest first. */
export function rulesSection({ rules }: Simulation): Html {
  const fired = rules.filter((one) => one.fired > 0).sort(oftenest);
  const silent = rules.filter((one) => one.fired === 0);
  return html`<section aria-labelledby="rules"><h2 id="rules">By rule</h2>
<p>On how many comments each rule fired, and what came of it. Several rules may fire on one comment.</p>
${fired.length === 0 ? html`<p>No rule fired.</p>` : chart(fired)}${
  silent.length === 0
    ? NOTHING
    : html`<p>${count(silent.length, 'rule')} never fired: ${silent.map(({ rule }) => rule).join(', ')}.</p>`
}${table({
  ...{ id: 'rules-table', caption: 'Comments by rule: what it led to, how sure it was, and where it was not decided' },
  head: ['Rule', 'Fired', ...DECISIONS, ...SURENESS, 'Not decided'],
  rows: [...fired, ...silent].map(({ rule, fired: comments, outcomes, certainties, undecided }) => [
    ...[rule, comments, ...DECISIONS.map((one) => outcomes[one])],
    ...[...SURENESS.map((one) => certainties[one]), undecided],
  ]),
})}</section>`;
}

function chart(fired: readonly RuleSummary[]): Html {
  const shown = fired.slice(0, MOST_BARS);
  const seen = DECISIONS.filter((one) => shown.some(({ outcomes }) => outcomes[one] > 0));
  const rows = shown.map(({ rule, outcomes }) => ({
    name: rule,
    parts: seen.map((one) => ({ fill: DECISION_FILL[one], value: outcomes[one] })),
  }));
  const names = seen.map((one) => ({ fill: DECISION_FILL[one], name: nameOf(one) }));
  const title = fired.length > MOST_BARS ? `The ${MOST_BARS} rules that fired oftenest` : 'Rules that fired';
  const says = 'A bar for each rule, parted by what the rule led to. The table below has the same figures.';
  return html`${legend(names)}${bars(rows, { id: 'rules-chart', title, says })}`;
}

/** A rule that leaves the content alone may do something else. */
function nameOf(decision: (typeof DECISIONS)[number]): string {
  return decision === 'allow' ? 'allow: nothing done to the content' : `${decision}: ${DECISION_WORDS[decision]}`;
}

function oftenest(a: RuleSummary, b: RuleSummary): number {
  return b.fired - a.fired || (a.rule < b.rule ? -1 : 1);
}
