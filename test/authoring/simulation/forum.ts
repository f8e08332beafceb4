import { readFileSync } from 'node:fs';
import { type ArchiveEntry, readPolicy } from '../../../src/authoring/index.ts';
import type { Policy } from '../../../src/index.ts';

/** A policy with a rule of each sort: on the content, beyond it, on repetition, a signpost, a pattern, a protection. */
export const forum: Policy = readPolicy(readFileSync('test/cli/policies/forum.yaml', 'utf8'), {
  readText: () => readFileSync('test/cli/policies/forum.txt', 'utf8'),
});

/** Comments as rows, numbered from 1. */
export function rowsOf(texts: readonly string[]): readonly ArchiveEntry[] {
  return texts.map((text, at) => ({ line: at + 1, post: { text } }));
}

/** A row by an author, at ten o'clock on a day of March 2026. */
export function rowBy(author: string, text: string, day: number, line = day): ArchiveEntry {
  return { line, post: { text, author: { id: author } }, at: `2026-03-${String(day).padStart(2, '0')}T10:00:00Z` };
}

/** Comments of which some breach a rule, and others none. */
export const TEXTS: readonly string[] = [
  'Thank you all',
  'write to ada@example.org',
  'help me!!! I cannot log in',
  'I live at W1A 1AA',
  'why???!!!',
  'mail bob@example.net or carol@example.com',
];
