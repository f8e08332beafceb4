import { compareDecisions, DECISIONS } from '../../policy/vocabulary.ts';
import { total } from '../simulation/counts.ts';
import type { Simulation } from '../simulation/simulation.ts';
import { type Html, html, NOTHING } from './html.ts';
import { count, DECISION_WORDS, figure, share } from './words.ts';

/** What the report is of, and what came of it, in a few sentences. */
export function overview(simulation: Simulation, isPartial: boolean): Html {
  const { policy, archive } = simulation;
  return html`<header><h1>What these rules would have done</h1>
<p>${policy.publisher}: “${policy.title}” (<code>${policy.id}</code>, version ${policy.version}), on ${count(archive.judged, 'comment')}${periodOf(simulation)}.</p></header>
${notes(simulation, isPartial)}${archive.judged === 0 ? html`<p>No comment was judged.</p>` : outcome(simulation)}`;
}

function periodOf({ archive: { first, last, withoutTime } }: Simulation): string {
  if (first === undefined || last === undefined) return ' without times';
  const between =
    first.slice(0, 10) === last.slice(0, 10) ? ` of ${dateIn(first)}` : ` from ${dateIn(first)} to ${dateIn(last)}`;
  return withoutTime === 0 ? between : `${between}, ${figure(withoutTime)} of them without a time`;
}

function dateIn(instant: string): string {
  return instant.slice(0, 10);
}

function outcome({ decisions, urgent }: Simulation): Html {
  const all = total(decisions);
  const acted = DECISIONS.filter((one) => compareDecisions(one, 'allow') > 0 && decisions[one] > 0);
  const said = acted.map(
    (one) => html`<li>${figure(decisions[one])} (${share(decisions[one], all)}) ${DECISION_WORDS[one]}</li>`,
  );
  return html`<ul class="outcome"><li>${figure(decisions.allow)} (${share(decisions.allow, all)}) ${DECISION_WORDS.allow}</li>${said}</ul>${
    urgent > 0
      ? html`<p>${count(urgent, 'comment')} to be looked at first, because someone may be at risk.</p>`
      : NOTHING
  }`;
}

/** What whoever reads the figures must know before they do. */
function notes({ archive, authors }: Simulation, isPartial: boolean): Html {
  const { unread, withoutTime, withoutAuthor } = archive;
  return html`${[
    note(
      isPartial,
      `The simulation was stopped before the end of the archive: this is what came of its first ${count(archive.rows, 'row')}.`,
    ),
    note(
      unread.rows > 0,
      `${count(unread.rows, 'row')} held no comment that could be read; they are listed at the end.`,
    ),
    note(
      authors.outOfOrder > 0,
      `${count(authors.outOfOrder, 'comment')} stood in the archive after a later one by the same author. What an author did is held against what follows in the archive, so put it in order of time for rules on repetition.`,
    ),
    note(
      authors.dropped > 0,
      `To bound memory, what an author did was forgotten on the way ${count(authors.dropped, 'time')}, first of those who had been silent longest. Should they have come back, their repetitions are undercounted.`,
    ),
    note(
      withoutAuthor + withoutTime > 0,
      `${count(withoutAuthor, 'comment')} came without an author, and ${figure(withoutTime)} without a time: on them, rules on repetition were not decided.`,
    ),
  ]}`;
}

function note(holds: boolean, said: string): Html {
  return holds ? html`<p class="note">${said}</p>` : NOTHING;
}
