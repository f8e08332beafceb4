import type { Simulation } from '../simulation/simulation.ts';
import { type Html, html, NOTHING } from './html.ts';
import { table } from './table.ts';
import { count, figure } from './words.ts';

/** How the figures came about, and which rows are not in them. */
export function methodSection({ archive: { unread }, authors, policy }: Simulation): Html {
  return html`<section aria-labelledby="method"><h2 id="method">How these figures came about</h2>
<ul><li>Comments were judged one by one, in the order of the archive, as the policy stands now (digest <code>${policy.digest.slice(0, 12)}</code>).</li>
<li>What an author did before the archive begins is not known, and counts as nothing.</li>
<li>At most ${figure(authors.most)} comments of authors are remembered at a time; at the end, those of ${count(authors.kept, 'author')} were. ${
    authors.dropped === 0
      ? 'Nothing was forgotten that a rule could still have looked back at.'
      : `What an author did was forgotten ${count(authors.dropped, 'time')} while a rule could still have looked back at it.`
  }</li></ul>
${
  unread.rows === 0
    ? NOTHING
    : table({
        ...{ id: 'unread-table', caption: 'Rows that held no comment that could be read' },
        head: ['Reason', 'Rows', 'First lines'],
        rows: [
          ...unread.reasons.map(({ problem, rows, lines }) => [problem, rows, lines.join(', ')]),
          ...(unread.others > 0 ? [['other reasons', unread.others, '']] : []),
        ],
      })
}</section>`;
}
