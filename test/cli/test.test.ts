import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORUM, type Printed, runHere } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { folder, fileOf } = temporaryFolder();

const MET = '- { text: hello, decision: allow }\n- { text: a@example.org, decision: remove }\n';
const MISSED = `${MET}- id: shout\n  why: a shout is hidden\n  text: wait!!!\n  decision: hide\n  findings: [{ clause: postcodes }]\n`;
const run = (...args: readonly string[]): Promise<Printed> => runHere(['test', '--policy', FORUM, ...args]);

test('cases that are all met are counted', async () => {
  expect(await run(fileOf('met.yaml', MET))).toEqual({
    output: '2 of 2 cases met, 0 missed, under forum, version 1\n',
    errors: '',
    exit: 0,
  });
});

test('a miss shows the text, what was expected and what came, the sentences cited, and why not', async () => {
  const path = fileOf('missed.yaml', MISSED);
  const { output, exit } = await run(path);
  expect(exit).toBe(1);
  expect(output.replace(path, 'missed.yaml').split('\n')).toEqual([
    'MISSED  shout  missed.yaml:3',
    '  a shout is hidden',
    '',
    '    wait!!!',
    '        ^^^ pattern, certain',
    '',
    '  decision: expected hide; came review',
    '  finding: expected postcodes; came shouting',
    '  shouting: fired',
    '    Words the rules do not allow at 4–7 (certain): review.',
    '      “We may look at comments that shout.”',
    '  warned: did not fire',
    '    It asks for email address; that was not so.',
    '  postcodes: did not fire',
    '    It asks for postcode (certain); that was not so.',
    '',
    '2 of 3 cases met, 1 missed, under forum, version 1',
    '',
  ]);
});

test('--json, --tap and --junit', async () => {
  const [path, junit] = [fileOf('missed.yaml', MISSED), join(folder, 'report.xml')];
  expect(JSON.parse((await run(path, '--json')).output)).toMatchObject({ met: 2, missed: 1 });
  const { output, exit } = await run(path, '--tap', '--junit', junit);
  expect([output.split('\n')[1], exit]).toEqual(['1..3', 1]);
  expect(readFileSync(junit, 'utf8')).toContain('tests="3" failures="1"');
});

describe('what cannot be tried is refused', () => {
  test.each([
    ['no table', [], 'houserules: give one table of cases'],
    ['two ways to print', ['x.csv', '--json', '--tap'], 'houserules: give --json or --tap, not both'],
    [
      'a table of another kind',
      ['x.txt'],
      'houserules: x.txt: expected a name that ends in .yaml, .json, .jsonl or .csv',
    ],
    ['a table that there is not', ['x.csv'], 'houserules: x.csv: no such file'],
  ])('%s', async (_, args, line) => {
    expect(await run(...args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });

  test('a table with mistakes, each at its place', async () => {
    const path = fileOf('bad.csv', 'text,decision,rules\nhello,allow,emals\nhello,remove,\n');
    expect(await run(path)).toEqual({
      output: '',
      errors: `${path}:2:1 authoring/unknown-name at /0/rules/0: expected a rule; got \`emals\`; did you mean \`emails\`?\n`,
      exit: 2,
    });
  });

  test('a report in no folder', async () => {
    const { errors, exit } = await run(fileOf('met.yaml', MET), '--junit', 'no/report.xml');
    expect([errors, exit]).toEqual(['houserules: --junit: no/report.xml: no such folder\n', 2]);
  });

  test('the table for the report', async () => {
    const path = fileOf('met.yaml', MET);
    const { errors, exit } = await run(path, '--junit', path);
    expect([errors, exit]).toEqual([`houserules: --junit: ${path}: expected a name that ends in .xml\n`, 2]);
    expect(readFileSync(path, 'utf8')).toBe(MET);
  });
});
