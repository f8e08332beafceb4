import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from './code.ts';

const CODE = /'((?:detector|policy|evaluate|authoring|interop|testing|cli)\/[a-z0-9-]+)'/gu;
const inSource = new Set(
  filesIn('src').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(CODE)].map(([, code = '']) => code)),
);
const page = readFileSync('docs/errors.md', 'utf8');
const sections = new Map(
  page
    .split(/^#{2,3} /mu)
    .filter((section) => section.startsWith('`'))
    .map((section) => [section.slice(1, section.indexOf('`', 1)), section.slice(section.indexOf('\n') + 1)] as const),
);

test('every code in the source has a section on the page', () => {
  expect([...inSource].filter((code) => !sections.has(code))).toEqual([]);
});

test('every section is of a code in the source', () => {
  expect([...sections.keys()].filter((code) => !inSource.has(code))).toEqual([]);
});

test('sections are in order', () => {
  expect([...sections.keys()]).toEqual([...sections.keys()].toSorted());
});

describe.each([...sections])('%s', (code, section) => {
  const [meaning = '', example = '', mend = ''] = section.split(/^```(?:text)?$/mu).map((part) => part.trim());
  test('says what it means, shows a line as it is printed, and says how to mend it', () => {
    expect(meaning).toMatch(/^[A-Z`][\s\S]*\.$/u);
    expect(example.startsWith(`${code} at /`), example).toBe(true);
    expect(example).toMatch(/: expected .+; got `/u);
    expect(example).not.toContain('\n');
    expect(mend).toMatch(/^To mend it: [\s\S]*\.$/u);
  });
});

/** Folders that only a machine has. */
const MACHINE_PATH = /(?:^|[\s'"`(=])(?:\/(?:work|home|root|tmp|Users|private|var\/folders)\/\w|[A-Z]:\\\w)/mu;

test('no file of the project names a path of somebody’s machine', () => {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
  const files = listed.split('\n').filter((file) => file !== '' && existsSync(file));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => MACHINE_PATH.test(readFileSync(file, 'utf8')))).toEqual([]);
});
