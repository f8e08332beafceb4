import { DECISIONS, type Decision } from '../../policy/vocabulary.ts';
import { SURENESS, total } from '../simulation/counts.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { bars } from './bars.ts';
import { legend, SURENESS_FILL } from './fills.ts';
import { type Html, html } from './html.ts';
import { table } from './table.ts';
import { count, DECISION_WORDS, SURENESS_WORDS, share } from './words.ts';

const ACTED = DECISIONS.filter((one): one is Exclude<Decision, 'allow'> => one !== 'allow');

/** Decisions, and how sure each is. */
export function decisionsSection({ decisions, certainties }: Simulation): Html {
  const all = total(decisions);
  const seen = SURENESS.filter((sure) => ACTED.some((one) => certainties[one][sure] > 0));
  const rows = ACTED.filter((one) => decisions[one] > 0).map((one) => ({
    name: `${one}: ${DECISION_WORDS[one]}`,
    parts: seen.map((sure) => ({ fill: SURENESS_FILL[sure], value: certainties[one][sure] })),
  }));
  const says = `Bars for ${count(rows.length, 'decision')}, each parted by how sure the decision is. The table below has the same figures.`;
  const chart = html`${legend(seen.map((sure) => ({ fill: SURENESS_FILL[sure], name: SURENESS_WORDS[sure] })))}${bars(
    rows,
    {
      ...{ id: 'decisions-chart', title: 'Comments that would not have been left alone' },
      says,
    },
  )}`;
  return html`<section aria-labelledby="decisions"><h2 id="decisions">Decisions, and how sure they are</h2>
<p>What is certain is done by itself; what is less sure is put to a person, unless the policy says otherwise.</p>
${rows.length === 0 ? html`<p>Every comment would have been left alone.</p>` : chart}${table({
  ...{ id: 'decisions-table', caption: 'Comments by decision and certainty' },
  head: ['Decision', 'Comments', 'Of all', ...SURENESS],
  rows: DECISIONS.map((one) => [
    ...[html`${one} <span class="quiet">(${DECISION_WORDS[one]})</span>`, decisions[one], share(decisions[one], all)],
    ...SURENESS.map((sure) => (one === 'allow' ? '' : certainties[one][sure])),
  ]),
})}</section>`;
}
