import type { Coverage, CoverageStatus, SentenceCoverage } from '../authoring/coverage.ts';
import { outcomeWords } from '../authoring/outcome-words.ts';
import type { Policy } from '../policy/policy.ts';
import type { Layout } from './marked-text.ts';
import type { Paint } from './paint.ts';
import { prose } from './prose.ts';

const STYLES: Readonly<Record<CoverageStatus, Parameters<Paint>[0]>> = {
  enforced: ['bold', 'green'],
  assisted: ['bold', 'yellow'],
  routed: ['bold', 'cyan'],
  informational: 'dim',
  uncovered: ['bold', 'red'],
};

/** A page for people to read on a terminal: each sentence, what comes of it, and by which rules. */
export function renderCoverage(policy: Policy, { sentences, totals }: Coverage, layout: Layout): readonly string[] {
  const counts = (Object.keys(STYLES) as readonly CoverageStatus[]).map((status) => `${totals[status]} ${status}`);
  return [
    ...sentences.flatMap((sentence) => [...sentenceLines(sentence, policy, layout), '']),
    ...prose(`${totals.sentences} sentences: ${counts.join(', ')}; ${totals.percent} % covered`, layout.width, 0),
  ];
}

function sentenceLines(
  { start, exact, status, clauses, rules, note }: SentenceCoverage,
  policy: Policy,
  { width, paint }: Layout,
): readonly string[] {
  const line = policy.text.slice(0, start).split('\n').length;
  const by = policy.rules.filter(({ id }) => rules.includes(id));
  return [
    `${paint(STYLES[status], status)}, line ${line}`,
    ...prose(`“${exact}”`, width, 2),
    ...by.flatMap((rule) => prose(`rule ${rule.id}: ${outcomeWords(rule, policy)}`, width, 4)),
    ...(note === undefined ? [] : prose(note, width, 4)),
    ...(clauses.length === 0 ? [] : prose(`clauses: ${clauses.join(', ')}`, width, 4).map((one) => paint('dim', one))),
  ];
}
