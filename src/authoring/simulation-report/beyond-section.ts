import type { Simulation } from '../simulation/simulation.ts';
import { type Html, html, NOTHING } from './html.ts';
import { table } from './table.ts';

/** What would have been done beyond the content: steps, where people were sent, and what the page's promises stopped. */
export function beyondSection({ actions, signposts, protections }: Simulation): Html {
  if (actions.length + signposts.length + protections.length === 0) return NOTHING;
  const steps = actions.map(({ name, by, comments }) => [
    name,
    by === 'human' ? 'a person decides' : 'your system',
    comments,
  ]);
  return html`<section aria-labelledby="beyond"><h2 id="beyond">Beyond the content</h2>${listing('actions', 'Steps', ['Step', 'By', 'Comments'], steps)}${listing(
    'signposts',
    'Where people would have been sent',
    ['Contact', 'Name in the policy', 'Comments'],
    signposts.map(({ to, label, comments }) => [label, to, comments]),
  )}${listing(
    'protections',
    'Promises of the page that held a rule back',
    ['Promise', 'Comments'],
    protections.map(({ protection, comments }) => [protection, comments]),
  )}</section>`;
}

function listing(
  name: string,
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Html {
  return rows.length === 0 ? NOTHING : table({ id: `${name}-table`, caption, head, rows });
}
