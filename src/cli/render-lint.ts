import type { LintLevel } from '../authoring/lint/check.ts';
import type { LintFinding, LintReport } from '../authoring/lint/lint-policy.ts';
import { visible } from './cells.ts';
import type { Layout } from './marked-text.ts';
import type { Paint } from './paint.ts';
import { prose } from './prose.ts';
import { sourceLine } from './source-line.ts';

/** A policy that was linted: the name it was given by, and what is written in its file, if it has one. */
export interface Linted {
  readonly name: string;
  readonly written?: string;
  readonly report: LintReport;
}

const STYLES: Readonly<Record<LintLevel, Parameters<Paint>[0]>> = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  question: ['bold', 'cyan'],
};

/** Findings for people to read, line by line: where, what, the line of the file, and once for each code what to do. */
export function renderLint(linted: Linted, layout: Layout): readonly string[] {
  const { findings, totals } = linted.report;
  const lines = findings.flatMap((finding, at) => {
    const isLastOfItsCode = findings[at + 1]?.code !== finding.code;
    return [...findingLines(finding, linted, layout), ...(isLastOfItsCode ? mendLines(finding, layout) : []), ''];
  });
  const counts = [
    counted(totals.error, 'error'),
    counted(totals.warning, 'warning'),
    counted(totals.question, 'question'),
  ];
  return [...lines, `${visible(linted.name)}: ${findings.length === 0 ? 'nothing is amiss' : counts.join(', ')}`];
}

/** The first line is as compilers print it, so that editors can jump to the place. */
function findingLines(finding: LintFinding, { name, written }: Linted, layout: Layout): readonly string[] {
  const { code, level, at, message, line, column } = finding;
  const place = line === undefined || column === undefined ? undefined : { line, column };
  const where = place ? `${name}:${line}:${column}` : name;
  const head = `${visible(where)} ${layout.paint(STYLES[level], level)} ${code} at ${at === '' ? '/' : visible(at)}`;
  const excerpt = place && written !== undefined ? sourceLine(withoutMark(written), place, inner(layout)) : [];
  return [head, ...prose(message, layout.width, 2), ...excerpt.map((one) => `    ${one}`)];
}

function mendLines({ level, mend }: LintFinding, { width, paint }: Layout): readonly string[] {
  if (mend === undefined) return [];
  const lead = level === 'question' ? 'To settle it: ' : 'To mend it: ';
  return prose(`${lead}${mend}`, width, 2).map((line) => paint('dim', line));
}

function inner({ width, paint }: Layout): Layout {
  return { width: width - 4, paint };
}

/** Columns are counted without the byte order mark. */
function withoutMark(written: string): string {
  return written.startsWith('\ufeff') ? written.slice(1) : written;
}

function counted(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
