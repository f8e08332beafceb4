import { faultLine } from '../authoring/case-reports.ts';
import type { CaseReport, CaseResult } from '../authoring/run-cases.ts';
import type { RuleExplanation } from '../evaluate/explain.ts';
import { counted } from '../text/counted.ts';
import { visible } from './cells.ts';
import { type Layout, markedText } from './marked-text.ts';
import { prose } from './prose.ts';

/** Of rules that did not fire so many are told; `--json` has them all. */
const MOST_RULES = 6;

/** Each case that is missed, for people to read: what was expected, what came, and the rules that made it so. */
export function renderCases(report: CaseReport, file: string, layout: Layout): readonly string[] {
  const { results, met, missed, policy } = report;
  const count = `${met} of ${counted(results.length, 'case')} met, ${missed} missed`;
  const style = missed === 0 ? 'green' : 'red';
  return [
    ...results.filter(({ faults }) => faults.length > 0).flatMap((one) => [...missLines(one, file, layout), '']),
    `${layout.paint(['bold', style], count)}, under ${policy.id}, version ${policy.version}`,
  ];
}

function missLines(result: CaseResult, file: string, layout: Layout): readonly string[] {
  const { id, line, given, verdict, faults, fired, notFired } = result;
  const { width, paint } = layout;
  const place = line === undefined ? '' : `  ${visible(file)}:${line}`;
  const marked = markedText(given.text, verdict.findings, { paint, width: width - 4 });
  return [
    `${paint(['bold', 'red'], 'MISSED')}  ${paint('bold', visible(id))}${paint('dim', place)}`,
    ...(given.why === undefined ? [] : prose(given.why, width, 2)),
    '',
    ...marked.map((one) => (one === '' ? '' : `    ${one}`)),
    '',
    ...faults.flatMap((one) => prose(faultLine(one), width, 2)),
    ...(fired.length === 0 ? ['  No rule fired.'] : fired.flatMap((one) => ruleLines(one, layout))),
    ...notFired.slice(0, MOST_RULES).flatMap((one) => ruleLines(one, layout)),
    ...(notFired.length > MOST_RULES ? [`  … and ${notFired.length - MOST_RULES} more rules that did not fire`] : []),
  ];
}

/** A rule, why it came out so, and the sentences of the page that it rests on where it fired. */
function ruleLines({ rule, came, because, citations }: RuleExplanation, { width, paint }: Layout): readonly string[] {
  const quotes = came === 'fired' ? citations.flatMap(({ exact }) => prose(`“${exact}”`, width, 6)) : [];
  return [
    `  ${paint('bold', visible(rule))}: ${came.replaceAll('-', ' ')}`,
    ...prose(because, width, 4),
    ...quotes.map((one) => paint('dim', one)),
  ];
}
