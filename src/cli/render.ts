import { explain } from '../evaluate/explain.ts';
import { nameOf } from '../evaluate/labels.ts';
import type { Action, Finding, Protection, Signpost, Verdict } from '../evaluate/verdict.ts';
import type { Citation } from '../policy/citation.ts';
import type { Policy } from '../policy/policy.ts';
import { visible } from './cells.ts';
import { type Layout, markedText } from './marked-text.ts';
import { DECISION_STYLE } from './paint.ts';
import { prose } from './prose.ts';

/** One comment, the verdict on it and the policy that gave it. */
export interface Judged {
  readonly text: string;
  readonly verdict: Verdict;
  readonly policy: Policy;
}

const NONE: readonly string[] = ['  No rule was found to be broken.'];

type Quote = (citations: readonly Citation[]) => readonly string[];

/** A verdict for people to read, line by line; `every` adds how every rule came out. */
export function render({ text, verdict, policy }: Judged, layout: Layout, every: boolean): readonly string[] {
  const { paint, width } = layout;
  const quote = quoter(policy, layout);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
  return [
    headline(verdict, layout),
    '',
    ...markedText(text, verdict.findings, { paint, width: width - 2 }).map((line) => (line === '' ? '' : `  ${line}`)),
    ...section('Why', verdict.findings.length === 0 ? NONE : rulesOf(verdict.findings, quote, layout)),
    ...section(
      'What else to do',
      verdict.actions.flatMap((one) => actionLines(one, quote, layout)),
    ),
    ...section(
      'Where to send the author',
      verdict.signposts.flatMap((one) => signpostLines(one, quote, layout)),
    ),
    ...section('Who is there', serviceLines(verdict, layout)),
    ...section(
      'What the page protects',
      verdict.protections.flatMap((one) => protectionLines(one, quote, layout)),
    ),
    ...(every
      ? section('Every rule', everyRule(verdict, policy, layout))
      : section('Not decided', undecidedLines(verdict, policy, layout))),
    '',
    ...prose(`By ${policy.id}, version ${policy.version}: “${policy.title}”, ${policy.publisher}`, width, 0).map(
      (line) => paint('dim', line),
    ),
  ];
}

function headline({ decision, priority }: Verdict, { paint }: Layout): string {
  const urgent = priority === 'urgent' ? `, ${paint(['bold', 'red'], 'urgent')}: someone may be at risk` : '';
  return `${paint(DECISION_STYLE[decision], decision.toUpperCase())}${urgent}`;
}

/** The rules that fired, in the order of the text: where, then the page's words, then how they are read. */
function rulesOf(findings: readonly Finding[], quote: Quote, { width, paint }: Layout): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))].flatMap((rule) => {
    const of = findings.filter((one) => one.rule === rule);
    const [{ citations, interpretation } = { citations: [] }] = of;
    return [
      `  ${paint('bold', rule)}`,
      ...of.flatMap((one) => prose(placeOf(one), width, 4)),
      ...quote(citations),
      ...(interpretation === undefined ? [] : prose(`Read as: ${interpretation}`, width, 4)),
    ];
  });
}

function placeOf({ kind, where, start, end, certainty, outcome }: Finding): string {
  const place = where === 'text' ? `at ${start}–${end}` : `in ${where}, at ${start}–${end}`;
  const done = outcome === 'allow' ? '' : `${outcome}: `;
  return `${done}${nameOf(kind)} ${place}, ${certainty}`;
}

/** Quotes clauses of the page; one that was quoted before is only named. */
function quoter({ text }: Policy, { width, paint }: Layout): Quote {
  const quoted = new Set<string>();
  const one = ({ clause, exact, start, end }: Citation): readonly string[] => {
    if (quoted.has(clause)) return [`      ${paint('dim', `clause ${clause}, quoted above`)}`];
    quoted.add(clause);
    const line = text.slice(0, start).split('\n').length;
    const place = `clause ${clause}: line ${line} of the page, ${start}–${end}`;
    return [...prose(`“${exact}”`, width, 4), `      ${paint('dim', place)}`];
  };
  return (citations) => citations.flatMap(one);
}

function actionLines({ name, by, rule, citations, interpretation }: Action, quote: Quote, { width }: Layout): string[] {
  const who = by === 'human' ? 'for a person to decide' : 'for your system to do';
  return [
    `  ${name}, ${who} (${rule})`,
    ...quote(citations),
    ...(interpretation === undefined ? [] : prose(`Read as: ${interpretation}`, width, 4)),
  ];
}

function signpostLines({ label, url, contact, rule, citations }: Signpost, quote: Quote, { width }: Layout): string[] {
  const reach = [label, contact, url].filter((part) => part !== undefined).join(', ');
  return [...prose(`${reach} (${rule})`, width, 2), ...quote(citations)];
}

function protectionLines({ rule, capped, citations }: Protection, quote: Quote, { width }: Layout): string[] {
  return [...prose(`${rule}: stopped ${capped.outcome} by ${capped.rule}`, width, 2), ...quote(citations)];
}

/** Only where the time of the comment is known, and the page gives hours. */
function serviceLines({ service }: Verdict, { width }: Layout): readonly string[] {
  if (!service) return [];
  const when = service.monitored
    ? 'It was posted within the hours of the page.'
    : 'It was posted outside the hours of the page.';
  const reply = service.replyBy === undefined ? '' : ` The page aims at a reply by ${service.replyBy}.`;
  return prose(`${when}${reply}`, width, 2);
}

function undecidedLines(verdict: Verdict, policy: Policy, { width }: Layout): readonly string[] {
  const undecided = explain(verdict, policy).rules.filter(({ came }) => came === 'undecided');
  return undecided.flatMap(({ rule, because }) => prose(`${rule}: ${because}`, width, 2));
}

function everyRule(verdict: Verdict, policy: Policy, { width, paint }: Layout): readonly string[] {
  const { summary, rules } = explain(verdict, policy);
  return [
    ...prose(summary, width, 2),
    ...rules.flatMap(({ rule, came, because }) => [
      `  ${paint('bold', visible(rule))}: ${came.replaceAll('-', ' ')}`,
      ...prose(because, width, 4),
    ]),
  ];
}
