import type * as z from 'zod';
import { isInstant } from '../evaluate/instant.ts';
import { expectedOf } from '../policy/expected-of.ts';
import { problem } from '../text/fault.ts';
import { CASE_FIELDS, type Case, caseSchema } from './case.ts';
import type { TableProblem } from './table-error.ts';

/** Fields that hold a list, where one value may stand alone. */
const LISTS = [
  'decision',
  'rules',
  'notRules',
  'actions',
  'notActions',
  'signposts',
  'notSignposts',
  'needs',
  'quoted',
  'findings',
  'or',
  'spans',
  'taken',
];

/** Fields with words of a comment, which no message repeats. */
const SAID = ['text', 'parent', 'quoted', 'spans'];

/** A case as it was read, or all that is wrong with it; `at` is the JSON Pointer of the case. */
export function checkCase(written: unknown, at: string): Case | readonly TableProblem[] {
  const data = withLists(written);
  const { success, data: given, error } = caseSchema.safeParse(data);
  const problems = success ? [...unsaid(given, '')] : error.issues.flatMap((issue) => issueProblems(issue, data, ''));
  if (success && problems.length === 0) return given;
  return problems.map((one) => ({ ...one, at: at + unlisted(one.at, written) }));
}

function withLists(written: unknown): unknown {
  if (Array.isArray(written)) return written.map(withLists);
  if (typeof written !== 'object' || written === null) return written;
  const fields = Object.entries(written).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    fields.map(([field, value]) => [field, withLists(isAlone(field, value) ? [value] : value)]),
  );
}

function isAlone(field: string, value: unknown): boolean {
  return LISTS.includes(field) && (typeof value === 'string' || (typeof value === 'object' && !Array.isArray(value)));
}

/** The place of what stands alone is its own, not that of the first in a list. */
function unlisted(pointer: string, written: unknown): string {
  const kept: string[] = [];
  let value = written;
  for (const key of pointer.split('/').slice(1)) {
    if (key === '0' && !Array.isArray(value)) continue;
    kept.push(`/${key}`);
    value = (value as Record<string, unknown> | undefined)?.[key];
  }
  return kept.join('');
}

/** What the shape does not say: a time that is none, and words that do not stand in the text. */
function* unsaid({ at: when, text, findings = [] }: Case, at: string): Generator<TableProblem> {
  if (when !== undefined && !isInstant(when)) {
    const expected = 'an instant such as 2026-03-02T09:30:00Z';
    yield problem({ code: 'authoring/wrong-value', at: `${at}/at`, expected, received: when });
  }
  for (const [number, { spans = [] }] of findings.entries())
    for (const [index, span] of spans.entries()) {
      if (text.includes(span)) continue;
      const place = `${at}/findings/${number}/spans/${index}`;
      yield problem({
        code: 'authoring/wrong-value',
        at: place,
        expected: 'words of the text',
        received: `${span.length} characters`,
      });
    }
}

function issueProblems(issue: z.core.$ZodIssue, data: unknown, under: string): readonly TableProblem[] {
  const path = issue.path.map(String);
  const at = [under, ...path].join('/');
  const received = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], data);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, `${at}/${key}`, path));
  if (received === undefined) {
    const expected = `${expectedOf(issue)}${fieldsOf(path, data)}`;
    return [problem({ code: 'authoring/missing-field', at, expected, received: 'nothing' })];
  }
  const known = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    problem({ code: 'authoring/wrong-value', at, expected: expectedOf(issue), received: shown(received, path), known }),
  ];
}

/** A value as it was written; of what somebody may have said, only what it is. */
function shown(value: unknown, path: readonly string[]): string {
  if (path.some((field) => SAID.includes(field)) || typeof value === 'object')
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a mapping' : `a ${typeof value}`;
  return String(value);
}

function unknownField(key: string, at: string, path: readonly string[]): TableProblem {
  const around = [...path].reverse().find((name) => Object.hasOwn(NESTED, name));
  const known = around === undefined ? CASE_FIELDS : (NESTED[around] ?? []);
  return problem({ code: 'authoring/unknown-field', at, expected: `one of ${known.join(', ')}`, received: key, known });
}

/** The fields within a field. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  findings: ['clause', 'or', 'spans'],
  history: ['repeat', 'priorBreaches', 'taken'],
  context: ['parent', 'attachments'],
  author: ['id', 'role'],
  attachments: ['kind', 'text', 'url'],
};

/** The fields that a case has, where it lacks one. */
function fieldsOf(path: readonly string[], data: unknown): string {
  if (path.length !== 1 || typeof data !== 'object' || data === null) return '';
  return ` \`${path[0]}\` beside ${Object.keys(data).join(', ') || 'nothing'}`;
}
