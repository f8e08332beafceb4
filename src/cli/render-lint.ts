import type { LintLevel } from '../authoring/lint/check.ts';
import type { LintFinding, LintReport } from '../authoring/lint/lint-policy.ts';
import { counted } from '../text/counted.ts';
import { visible } from './cells.ts';
import type { Layout } from './marked-text.ts';
import type { Paint } from './paint.ts';
import { besidePolicy } from './policy-option.ts';
import { excerptLines } from './problem-lines.ts';
import { prose } from './prose.ts';

const STYLES: Readonly<Record<LintLevel, Parameters<Paint>[0]>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  question: ['bold', 'cyan'],
};

/** Findings for people to read, line by line: where, what, the line of the file, and once for each code what to do. */
export function renderLint(name: string, { findings, totals }: LintReport, layout: Layout): readonly string[] {
  const lines = findings.flatMap((finding, at) => {
    const isLastOfItsCode = findings[at + 1]?.code !== finding.code;
    return [...findingLines(finding, name, layout), ...(isLastOfItsCode ? mendLines(finding, layout) : []), ''];
  });
  const counts = [
    counted(totals.error, 'error'),
    counted(totals.warning, 'warning'),
    counted(totals.question, 'question'),
  ];
  return [...lines, `${visible(name)}: ${findings.length === 0 ? 'nothing is amiss' : counts.join(', ')}`];
}

/** The first line is as compilers print it, so that editors can jump to the place. */
function findingLines(finding: LintFinding, name: string, { width, paint }: Layout): readonly string[] {
  const { code, level, at, message, line, column, file, excerpt } = finding;
  const path = file === undefined ? name : besidePolicy(name, file);
  const where = line === undefined ? path : `${path}:${line}:${column}`;
  return [
    `${visible(where)} ${paint(STYLES[level], level)} ${code} at ${at === '' ? '/' : visible(at)}`,
    ...prose(message, width, 2),
    ...(line === undefined || !excerpt ? [] : excerptLines(line, excerpt)),
  ];
}

function mendLines({ level, mend }: LintFinding, { width, paint }: Layout): readonly string[] {
  if (mend === undefined) return [];
  const lead = level === 'question' ? 'To settle it: ' : 'To mend it: ';
  return prose(`${lead}${mend}`, width, 2).map((line) => paint('dim', line));
}
