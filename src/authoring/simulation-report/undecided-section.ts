import type { Lack, Simulation } from '../simulation/simulation.ts';
import { bars } from './bars.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';
import { figure, remedyFor, whatLacked } from './words.ts';

/** What could not be decided, and for want of what. */
export function undecidedSection({ undecided }: Simulation): Html {
  const most = [...undecided].sort((a, b) => b.comments - a.comments || (a.need < b.need ? -1 : 1));
  return html`<section aria-labelledby="undecided"><h2 id="undecided">Not decided</h2>
${most.length === 0 ? html`<p>Every rule was decided on every comment.</p>` : lacking(most)}</section>`;
}

function lacking(most: readonly Lack[]): Html {
  const rows = most.map(({ need, comments }) => ({
    name: `without ${whatLacked(need)}`,
    parts: [{ fill: 'slants' as const, value: comments }],
  }));
  const says = 'A bar for each thing that was lacking. The table below has the same figures.';
  return html`<p>Comments on which some rule could not be decided, and what it lacked. That never changes the decision by itself.</p>
${bars(rows, { id: 'undecided-chart', title: 'What was lacking', says })}${table({
  ...{ id: 'undecided-table', caption: 'What was lacking, on how many comments, and how to have it next time' },
  head: ['Lacking', 'Comments', 'For these rules', 'Next time'],
  rows: most.map(({ need, comments, rules }) => [
    ...[whatLacked(need), comments],
    ...[rules.map((one) => `${one.rule} (${figure(one.comments)})`).join(', '), withCode(remedyFor(need))],
  ]),
})}`;
}

/** What stands between backticks is the name of a field. */
function withCode(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}
