import type { RuleSummary, Simulation, Unread } from '../authoring/simulation/simulation.ts';
import { count, DECISION_WORDS, figure, remedyFor, share, whatLacked } from '../authoring/simulation-report/words.ts';
import { DECISIONS } from '../policy/vocabulary.ts';
import type { Layout } from './marked-text.ts';
import { DECISION_STYLE, type Paint } from './paint.ts';
import { prose } from './prose.ts';

/** Rules that are named; the report has all of them. */
const MOST_RULES = 10;
/** Columns of the longest bar. */
const LONGEST = 30;

/** A simulation for people to read on a terminal, line by line. */
export function renderSimulation(simulation: Simulation, isPartial: boolean, layout: Layout): readonly string[] {
  const { policy, archive } = simulation;
  const { first, last } = archive;
  const period = first === undefined || last === undefined ? '' : `, ${first.slice(0, 10)} to ${last.slice(0, 10)}`;
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', layout.paint('bold', title), ...lines];
  return [
    ...prose(
      `${count(archive.judged, 'comment')}${period}, by ${policy.id}, version ${policy.version}`,
      layout.width,
      0,
    ),
    '',
    ...decisionLines(simulation, layout.paint),
    ...section('Rules that fired oftenest', ruleLines(simulation, layout.width)),
    ...section('Not decided', lackLines(simulation, layout.width)),
    ...section('To know', noteLines(simulation, isPartial, layout.width)),
  ];
}

function decisionLines({ decisions, archive, urgent }: Simulation, paint: Paint): readonly string[] {
  const most = Math.max(1, ...DECISIONS.map((one) => decisions[one]));
  const lines = DECISIONS.filter((one) => decisions[one] > 0).map((one) => {
    const bar = '█'.repeat(Math.max(1, Math.round((decisions[one] / most) * LONGEST)));
    const words = `${figure(decisions[one])} (${share(decisions[one], archive.judged)}) ${DECISION_WORDS[one]}`;
    return `  ${paint(DECISION_STYLE[one], one.padEnd(7))} ${bar} ${words}`;
  });
  return urgent > 0 ? [...lines, `  ${count(urgent, 'comment')} to be looked at first: someone may be at risk`] : lines;
}

function ruleLines({ rules }: Simulation, width: number): readonly string[] {
  const fired = rules.filter((one) => one.fired > 0).sort((a, b) => b.fired - a.fired);
  const named = fired.slice(0, MOST_RULES).flatMap((one) => prose(`${one.rule}: ${whatCameOf(one)}`, width, 2));
  return fired.length > MOST_RULES ? [...named, `  and ${count(fired.length - MOST_RULES, 'rule')} more`] : named;
}

function whatCameOf({ fired, outcomes }: RuleSummary): string {
  const led = DECISIONS.filter((one) => one !== 'allow' && outcomes[one] > 0).map(
    (one) => `${one} ${figure(outcomes[one])}`,
  );
  return `${figure(fired)}${led.length === 0 ? '' : ` (${led.join(', ')})`}`;
}

function lackLines({ undecided }: Simulation, width: number): readonly string[] {
  return undecided.flatMap(({ need, comments, rules }) =>
    prose(
      `${count(comments, 'comment')} without ${whatLacked(need)} (${rules.map(({ rule }) => rule).join(', ')}): ${remedyFor(need)}`,
      width,
      2,
    ),
  );
}

/** What whoever reads the figures must know before they do. */
function noteLines({ archive, authors }: Simulation, isPartial: boolean, width: number): readonly string[] {
  const { unread, rows } = archive;
  const said = [
    isPartial ? `Stopped before the end of the archive: these are its first ${count(rows, 'row')}.` : '',
    authors.outOfOrder > 0
      ? `${count(authors.outOfOrder, 'comment')} stood after a later one by the same author: put the archive in order of time for rules on repetition.`
      : '',
    authors.dropped > 0
      ? `To bound memory, what an author did was forgotten ${count(authors.dropped, 'time')}: repetition may be undercounted.`
      : '',
    unread.rows > 0 ? `${count(unread.rows, 'row')} held no comment that could be read:` : '',
  ].filter((one) => one !== '');
  return [...said.flatMap((one) => prose(one, width, 2)), ...unreadLines(unread, width)];
}

/** Rows that held no comment, by reason, with the first of their lines. */
export function unreadLines({ reasons, others }: Unread, width: number): readonly string[] {
  const named = reasons.flatMap(({ problem, rows, lines }) => {
    const more = rows > lines.length ? ` and ${figure(rows - lines.length)} more` : '';
    return prose(`line ${lines.join(', ')}${more}: ${problem}`, width, 4);
  });
  return others > 0 ? [...named, `    ${count(others, 'row')} for other reasons`] : named;
}
