import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORUM, runHere } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { folder } = temporaryFolder();

test('each sentence comes with its status, its rules and its clauses', async () => {
  const { output, exit } = await runHere(['coverage', FORUM]);
  expect(
    output.startsWith(`informational, line 1
  “Be kind.”
    clauses: be-kind

enforced, line 1
  “Do not share email addresses.”
    rule emails: remove
    rule warned: warn
    clauses: emails
`),
  ).toBe(true);
  expect(
    output.endsWith(`uncovered, line 6
  “Need help?”
    no clause quotes \`Need help\`

routed, line 6
  “Ask the help desk.”
    rule help: sends people to Help desk
    clauses: help

assisted, line 7
  “We may look at comments that shout.”
    rule shouting: a person decides
    a rule asks a person, who decides
    clauses: shouting

9 sentences: 5 enforced, 1 assisted, 1 routed, 1 informational, 1 uncovered; 88
% covered
`),
  ).toBe(true);
  expect(exit).toBe(1);
});

test('a page that is covered exits with 0, and JSON holds what coverage gives', async () => {
  const { output, exit } = await runHere(['coverage', 'cntw', '--json']);
  const { policy, totals, sentences } = JSON.parse(output);
  expect([policy, totals.percent, sentences.length === totals.sentences, exit]).toEqual(['cntw', 100, true, 0]);
});

test('--html writes a page, and says where', async () => {
  const path = join(folder, 'coverage.html');
  expect(await runHere(['coverage', 'west-herts', '--html', path])).toEqual({
    output: `houserules: written to ${path}\n`,
    errors: '',
    exit: 0,
  });
  expect(readFileSync(path, 'utf8')).toContain('<h1>House rules</h1>');
});

test.each([
  ['a folder for the page', ['coverage', 'cntw', '--html', folder], `--html: ${folder}: this is a folder, not a file`],
  [
    'the policy for the page',
    ['coverage', 'test/cli/policies/forum.yaml', '--html', 'test/cli/policies/forum.yaml'],
    '--html: test/cli/policies/forum.yaml: expected a name that ends in .html',
  ],
  ['no policy', ['coverage'], 'which policy? houserules coverage FILE; or west-herts, or cntw'],
])('%s is told in one line', async (_, args, line) => {
  expect(await runHere(args)).toEqual({ output: '', errors: `houserules: ${line}\n`, exit: 2 });
});

test('a policy with mistakes is refused, each mistake at its place', async () => {
  const { errors, exit } = await runHere(['coverage', 'test/cli/policies/broken.yaml']);
  expect([errors.match(/broken\.yaml:\d+:\d+ policy\//gu)?.length, exit]).toEqual([4, 2]);
});
