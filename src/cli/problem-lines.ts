import type { Excerpt, PolicyProblem } from '../policy/policy-error.ts';
import { columnsOf, visible } from './cells.ts';

/**
 * A problem of a policy as compilers print them, so that editors can jump to the place: file, line and column, code and
 * message; below it, where it is known, the line with a caret under the place.
 */
export function problemLines(file: string, one: PolicyProblem): readonly string[] {
  const { code, at, message, line = 1, column = 1, nearestSentence, didYouMean, excerpt } = one;
  const hint = nearestSentence === undefined || didYouMean ? '' : `; the nearest sentence is \`${nearestSentence}\``;
  const told = `${code} at ${at === '' ? '/' : at}: ${message}${hint}`.replaceAll('\n', ' ');
  const first = visible(`${file}:${line}:${column} ${told}`);
  return excerpt ? [first, ...excerptLines(line, excerpt)] : [first];
}

/** A line of a file behind its number, and a caret beneath the place. */
export function excerptLines(line: number, { text, caret }: Excerpt): readonly string[] {
  const margin = `${String(line).padStart(5)} | `;
  const before = columnsOf(visible(text.slice(0, caret)));
  return [`${margin}${visible(text)}`, `${' '.repeat(margin.length - 2)}| ${' '.repeat(before)}^`];
}
