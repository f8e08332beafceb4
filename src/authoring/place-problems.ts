import { isScalar, type Node } from 'yaml';
import type { Excerpt, PolicyProblem } from '../policy/policy-error.ts';
import { problem } from '../text/fault.ts';
import type { PolicyFile } from './policy-file.ts';

/** Problems of a name, not of the value after it. */
const OF_NAMES: readonly string[] = ['policy/unknown-field', 'policy/missing-field'];
/** Problems of a name that may be a field’s or a value. */
const OF_EITHER: readonly string[] = ['policy/unknown-contact', 'policy/unknown-detector'];
/** Where a name is told by its field, not by its value. */
const NAMED_BY_FIELD = /^\/(?:lexicon|contacts)\/[^/]+$/u;
/** Shown of a longer line, in UTF-16 code units: as much on either side of the place. */
const EITHER_SIDE = 60;

/** Problems in the order of the file, each with its line and column. What comes of a part that is not read is left out. */
export function placeProblems(problems: readonly PolicyProblem[], file: PolicyFile): readonly PolicyProblem[] {
  const told = problems.filter((one) => one.file !== undefined || !file.isUnread(one.at));
  return [...file.problems, ...told.map((one) => placed(one, file))].sort(byPlace);
}

/** Shows the line that each problem stands on, where its place is known. */
export function withExcerpts<T extends PolicyProblem>(problems: readonly T[], source: string): readonly T[] {
  const lines = source.split('\n');
  return problems.map((one) => {
    const { line, column = 1, excerpt, file } = one;
    if (line === undefined || excerpt || file !== undefined) return one;
    return { ...one, excerpt: excerptOf((lines[line - 1] ?? '').replace(/\r$/u, ''), column - 1) };
  });
}

/** As much of a line as is shown, around a place in it. */
export function excerptOf(line: string, at: number): Excerpt {
  const start = Math.max(0, Math.min(at, line.length) - EITHER_SIDE);
  const end = Math.min(line.length, start + 2 * EITHER_SIDE);
  const [before, after] = [start > 0 ? '…' : '', end < line.length ? '…' : ''];
  return { text: `${before}${line.slice(start, end)}${after}`, caret: before.length + at - start };
}

function placed(one: PolicyProblem, { partAt }: PolicyFile): PolicyProblem {
  if (one.file !== undefined) return one;
  const { name, value, node } = partAt(one.at);
  return { ...inQuotes(one, node), ...(isOfName(one) ? name : value) };
}

function isOfName({ code, at }: PolicyProblem): boolean {
  return OF_NAMES.includes(code) || (OF_EITHER.includes(code) && NAMED_BY_FIELD.test(at));
}

/** Tells the author of a number where text was meant, such as a phone number, how to mend it. */
function inQuotes(one: PolicyProblem, node: Node | undefined): PolicyProblem {
  if (one.code !== 'policy/wrong-type' || !one.message.startsWith('expected a string;')) return one;
  if (!isScalar(node) || !node.source || typeof node.value === 'string' || node.value === null) return one;
  const expected = `a string, in quotes, because YAML reads it as a ${typeof node.value}`;
  return { ...one, ...problem({ code: one.code, at: one.at, expected, received: node.source }) };
}

/** What stands in another file, on which all rests, comes first. */
function byPlace(a: PolicyProblem, b: PolicyProblem): number {
  if ((a.file === undefined) !== (b.file === undefined)) return a.file === undefined ? 1 : -1;
  if (a.file !== b.file) return 0;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
