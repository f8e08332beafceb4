import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks } from '../../src/authoring/lint/checks.ts';
import { filesIn } from './code.ts';

const HEADINGS = { error: 'Errors', warning: 'Warnings', question: 'Questions' };
const page = readFileSync('docs/guide/lint.md', 'utf8');
const partOf = (heading: string): string => page.split(/^## /mu).find((part) => part.startsWith(`${heading}\n`)) ?? '';
const unwrapped = (words: string): string => words.replaceAll(/\s+/gu, ' ');

describe.each(checks)('$code', ({ code, level, says, mend }) => {
  const name = code.slice('lint/'.length);
  const section = unwrapped(partOf(HEADINGS[level]).split(`### \`${code}\`\n`)[1]?.split('\n#')[0] ?? '');

  test('has a file of its name, and a test', () => {
    expect(existsSync(`src/authoring/lint/${name}.ts`)).toBe(true);
    expect(existsSync(`test/authoring/lint/${name}.test.ts`)).toBe(true);
  });
  test('has a section under its level that says what it says, and more', () => {
    expect(section.trim().startsWith(`${says} `)).toBe(true);
    expect(section.trim().endsWith(`To ${level === 'question' ? 'settle' : 'mend'} it: ${mend}`)).toBe(true);
  });
});

test('every section is of a check, in the order in which they are looked for', () => {
  const sections = [...page.matchAll(/^### `(.*)`$/gmu)].map(([, code]) => code);
  expect(sections).toEqual(checks.map(({ code }) => code));
});

test('every check is looked for', () => {
  const defined = filesIn('src/authoring/lint').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/code: '(lint\/[\w-]+)'/gu),
  ]);
  expect(defined.map(([, code]) => code).toSorted()).toEqual(checks.map(({ code }) => code).toSorted());
});
