import type { DecisionDiff, DecisionSample } from '../authoring/diff-decisions.ts';
import type { PolicyChange, PolicyDiff, PolicyPart } from '../authoring/diff-policies.ts';
import { count, figure } from '../authoring/simulation-report/words.ts';
import { visible } from './cells.ts';
import type { Layout } from './marked-text.ts';
import { prose } from './prose.ts';

const TITLES: Readonly<Record<PolicyPart, string>> = {
  policy: 'The policy',
  page: 'The page',
  sentence: 'Sentences of the page',
  clause: 'Clauses',
  rule: 'Rules',
  protection: 'Protections',
  contact: 'Contacts',
  hours: 'Hours',
  allow: 'What is allowed',
};
const STYLES = { added: 'green', removed: 'red', changed: 'yellow' } as const;

/** What changed from one policy to another, for people to read. */
export function renderDiff({ before, after, changes }: PolicyDiff, layout: Layout): readonly string[] {
  const { paint, width } = layout;
  const title = `From ${before.id}, version ${before.version}, to ${after.id}, version ${after.version}`;
  const parts = [...new Set(changes.map(({ part }) => part))];
  return [
    ...prose(title, width, 0).map((line) => paint('bold', line)),
    ...(changes.length === 0 ? ['', 'Nothing changed.'] : []),
    ...parts.flatMap((part) => [
      '',
      paint('bold', TITLES[part]),
      ...changes.filter((one) => one.part === part).flatMap((one) => changeLines(one, layout)),
    ]),
  ];
}

function changeLines({ change, name, words }: PolicyChange, { paint, width }: Layout): readonly string[] {
  return [
    `  ${[name === '' ? [] : visible(name), paint(STYLES[change], change)].flat().join(' ')}`,
    ...words.flatMap((line) => prose(line, width, 4)),
  ];
}

/** What that comes to for an archive of posts. */
export function renderDecisions(diff: DecisionDiff, layout: Layout): readonly string[] {
  const { posts, unread, changed, otherSteps, moves, rules, samples } = diff;
  const { paint, width } = layout;
  const share = posts === 0 ? '' : ` (${((100 * changed) / posts).toFixed(2)} %)`;
  const lines = [
    `Of ${count(posts, 'post')} ${figure(changed)} would be decided otherwise${share}.`,
    ...(otherSteps === 0 ? [] : [`${figure(otherSteps)} more would be decided alike, with other steps beside.`]),
    ...(unread === 0 ? [] : [`${count(unread, 'row')} held no post.`]),
  ];
  return [
    '',
    paint('bold', 'The posts'),
    ...prose(lines.join(' '), width, 2),
    ...moves.map((one) => `  ${figure(one.posts).padStart(9)}  ${one.from} → ${one.to}`),
    ...(rules.length === 0 ? [] : ['', paint('bold', 'By rule, of those that changed')]),
    ...rules.flatMap(({ rule, started, stopped }) => prose(`${rule}: ${firing(started, stopped)}`, width, 2)),
    ...(samples.length === 0 ? [] : ['', paint('bold', 'Samples')]),
    ...samples.flatMap((one) => sampleLines(one, layout)),
  ];
}

function firing(started: number, stopped: number): string {
  const parts = [
    started > 0 ? `fires now on ${figure(started)}` : '',
    stopped > 0 ? `no longer on ${figure(stopped)}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function sampleLines(
  { line, id, from, to, started, stopped, text }: DecisionSample,
  { width }: Layout,
): readonly string[] {
  const place = id === undefined ? `line ${line}` : `line ${line}, ${id}`;
  const words = [
    from === to ? `${place}: ${from}, other steps` : `${place}: ${from} → ${to}`,
    ...(started.length === 0 ? [] : [`by ${started.join(', ')}`]),
    ...(stopped.length === 0 ? [] : [`no longer by ${stopped.join(', ')}`]),
  ];
  return [...prose(words.join('; '), width, 2), ...(text === undefined ? [] : prose(`“${text}”`, width, 4))];
}
