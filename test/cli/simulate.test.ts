import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FORUM, type Printed, runHere, type Setting } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { folder, fileOf } = temporaryFolder();

const POSTS = [
  '{"text":"Thank you all","author":"ada","at":"2026-03-02T10:00:00Z"}',
  '{"text":"write to bob@example.net","author":"bob","at":"2026-03-03T10:00:00Z"}',
  '{"text":"why???!!!","author":"ada","at":"2026-03-04T10:00:00Z"}',
];
const archive = fileOf('posts.ndjson', POSTS.join('\n'));
const report = join(folder, 'report.html');

function simulate(args: readonly string[], setting?: Setting): Promise<Printed> {
  return runHere(['simulate', '--policy', FORUM, ...args], setting);
}

test('a summary for people says what would have been done, by rule, and what was lacking', async () => {
  const { output, errors, exit } = await simulate(['--posts', archive]);
  expect([errors, exit]).toEqual(['', 0]);
  expect(output).toContain('3 comments, 2026-03-02 to 2026-03-04, by forum, version 1');
  expect(output).toMatch(/^ {2}remove {2}█+ 1 \(33\.3%\) removed$/mu);
  expect(output).toMatch(/^ {2}emails: 1 \(remove 1\)$/mu);
  expect(output).not.toMatch(/Thank you|bob@|why/u);
});

test('an archive may be CSV, with columns of other names', async () => {
  const csv = fileOf('posts.csv', 'when,message\r\n2026-03-02T10:00:00Z,"write to\r\nada@example.org"\r\n');
  const { output, exit } = await simulate(['--posts', csv, '--columns', 'text=message,at=when', '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ decisions: { remove: 1 }, archive: { first: '2026-03-02T10:00:00Z' } });
});

test('an archive may be standard input', async () => {
  const { output } = await simulate(['--posts', '-', '--json'], { input: POSTS.join('\n') });
  expect(JSON.parse(output).archive.judged).toBe(3);
});

test('--json prints figures, without texts, unless they are asked for', async () => {
  const [bare, shown] = [
    await simulate(['--posts', archive, '--json']),
    await simulate(['--posts', archive, '--json', '--show-text']),
  ];
  expect(bare.output).not.toMatch(/Thank|write|why/u);
  const { rules, partial } = JSON.parse(shown.output);
  expect(partial).toBe(false);
  expect(rules[0].samples).toMatchObject([{ line: 2, text: 'write to [email address removed]' }]);
});

test('--html writes a page, and leaves nothing else behind', async () => {
  const { output, exit } = await simulate(['--posts', archive, '--html', report]);
  expect([exit, output.split('\n').at(-2)]).toEqual([0, `The whole report is in ${report}`]);
  expect(readFileSync(report, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('--samples says how many', async () => {
  const { output } = await simulate(['--posts', archive, '--samples', '0', '--json']);
  expect(JSON.parse(output).rules.flatMap(({ samples }: { samples: unknown[] }) => samples)).toEqual([]);
});

test('rows that hold no comment are told by line and reason, and the rest is judged', async () => {
  const broken = fileOf('broken.ndjson', [POSTS[0], 'nonsense', '{"body":"x"}', POSTS[1]].join('\n'));
  const { output, exit } = await simulate(['--posts', broken]);
  expect(exit).toBe(3);
  expect(output).toContain('2 rows held no comment that could be read:\n    line 2: not JSON\n    line 3: expected');
});

describe('what cannot be simulated is refused, before anything is written', () => {
  const nothing = fileOf('nothing.ndjson', '{"body":"Ring 07700 900123"}\n');
  const csv = fileOf('other.csv', 'body,when\nx,y\n');
  test.each([
    ['no archive', [], 'houserules: nothing to simulate: name an archive with --posts'],
    ['a text', ['hello', '--posts', archive], 'houserules: simulate takes no texts; name an archive with --posts'],
    ['an archive that there is not', ['--posts', 'no.ndjson'], 'houserules: --posts: no.ndjson: no such file'],
    [
      'samples that are no number',
      ['--posts', archive, '--samples', 'x'],
      'houserules: --samples: expected a whole number from 0 to 20',
    ],
    [
      'a great many samples',
      ['--posts', archive, '--samples', '21'],
      'houserules: --samples: expected a whole number from 0 to 20',
    ],
    [
      'the archive for the report',
      ['--posts', archive, '--html', archive],
      `houserules: --html: ${archive}: expected a name that ends in .html`,
    ],
    [
      'a report in no folder',
      ['--posts', archive, '--html', 'no/report.html'],
      'houserules: --html: no/report.html: no such folder',
    ],
    [
      'no comment in it',
      ['--posts', nothing],
      'houserules: --posts: no row holds a comment that can be read:\n    line 1: expected a field `text`; got body',
    ],
  ])('%s', async (_, args, line) => {
    expect(await simulate(args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
    expect(readFileSync(archive, 'utf8')).toBe(POSTS.join('\n'));
  });

  test('a CSV without a column for the text says which it has', async () => {
    const { errors, exit } = await simulate(['--posts', csv]);
    expect([exit, errors.includes('body')]).toEqual([2, true]);
  });
});

test('an empty archive is read to its end', async () => {
  const { output, exit } = await simulate(['--posts', fileOf('empty.ndjson', '')]);
  expect([exit, output.startsWith('0 comments, by forum')]).toEqual([0, true]);
});

test('no line of help is wider than a terminal', async () => {
  const { output, exit } = await runHere(['simulate', '--help']);
  expect(exit).toBe(0);
  expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
