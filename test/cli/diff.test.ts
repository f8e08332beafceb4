import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORUM, type Printed, runHere } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { fileOf } = temporaryFolder();

fileOf('forum.txt', readFileSync('test/cli/policies/forum.txt', 'utf8'));
const OTHER = fileOf(
  'other.yaml',
  readFileSync(FORUM, 'utf8').replace('detects: [email] }\n    then: remove', 'detects: [email] }\n    then: review'),
);
const POSTS = fileOf('posts.csv', 'id,text,at\n7,Write to a@example.org,\n8,hello,\n9,hello,today\n');
const run = (...args: readonly string[]): Promise<Printed> => runHere(['diff', ...args]);

test('what changed in the policy', async () => {
  expect(await run(FORUM, OTHER)).toEqual({
    output: [
      'From forum, version 1, to forum, version 1',
      '',
      'Rules',
      '  emails changed',
      '    decision: was remove, is review',
      '',
    ].join('\n'),
    errors: '',
    exit: 1,
  });
});

test('nothing changed', async () => {
  expect(await run('cntw', 'cntw')).toMatchObject({ output: expect.stringContaining('\nNothing changed.\n'), exit: 0 });
});

test('what it comes to for an archive', async () => {
  const { output, errors, exit } = await run(FORUM, OTHER, '--posts', POSTS);
  expect([errors, exit]).toEqual([`houserules: ${POSTS}:4: at: expected an instant such as 2026-03-02T09:30:00Z\n`, 3]);
  expect(output.split('\n').slice(5)).toEqual([
    '',
    'The posts',
    '  Of 2 posts 1 would be decided otherwise (50.00 %). 1 row held no post.',
    '          1  remove → review',
    '',
    'Samples',
    '  line 2, 7: remove → review',
    '',
  ]);
});

test('--show-text, --samples, --columns and standard input', async () => {
  const input = '{"message":"Write to a@example.org"}\n';
  const args = ['diff', FORUM, OTHER, '--posts', '-', '--columns', 'text=message'];
  expect((await runHere(args, { input })).output).not.toContain('Write');
  expect((await runHere([...args, '--show-text'], { input })).output).toContain('“Write to [email address removed]”');
  expect((await runHere([...args, '--samples', '0'], { input })).output).not.toContain('Samples');
});

test('--each prints the posts, and --json all of it', async () => {
  const { output } = await run(FORUM, OTHER, '--posts', POSTS, '--each');
  expect(JSON.parse(output)).toEqual({ line: 2, id: '7', from: 'remove', to: 'review', stopped: [], started: [] });
  const { policies, decisions } = JSON.parse((await run(FORUM, OTHER, '--posts', POSTS, '--json')).output);
  expect([policies.changes.length, decisions.changed]).toEqual([1, 1]);
});

test('of rows without a post the first are told, and the rest are counted', async () => {
  const path = fileOf('bad.jsonl', 'not JSON\n'.repeat(9));
  const { errors } = await run('cntw', 'cntw', '--posts', path);
  expect(errors.split('\n').slice(4)).toEqual([
    `houserules: ${path}:5: not JSON`,
    `houserules: ${path}: 4 more rows held no post`,
    '',
  ]);
});

describe('what cannot be compared is refused', () => {
  test.each<[string, readonly string[], string]>([
    ['one policy', ['cntw'], 'houserules: give two policies'],
    ['three', ['cntw', 'cntw', 'cntw'], 'houserules: give two policies'],
    [
      'a policy misspelt',
      ['cntw', 'west-hert'],
      'houserules: the second policy: no policy `west-hert`; did you mean `west-herts`?',
    ],
    ['--each without posts', ['cntw', 'cntw', '--each'], 'houserules: --each needs --posts'],
    [
      'two ways to print',
      ['cntw', 'cntw', '--posts', 'x.csv', '--each', '--json'],
      'houserules: give --each or --json, not both',
    ],
    [
      'samples that are no number',
      ['cntw', 'cntw', '--posts', 'x.csv', '--samples', 'all'],
      'houserules: --samples: expected a whole number from 0 to 999',
    ],
    [
      'an archive that there is not',
      ['cntw', 'cntw', '--posts', 'no.csv'],
      'houserules: --posts: no.csv: no such file',
    ],
    [
      'an archive of another kind',
      ['cntw', 'cntw', '--posts', 'x.xls'],
      'houserules: --posts: x.xls: expected a name that ends in .csv, .ndjson or .jsonl',
    ],
    [
      'columns that are none',
      ['cntw', 'cntw', '--posts', POSTS, '--columns', 'text'],
      'houserules: --columns: expected names such as text=message,at=created',
    ],
    [
      'a field misspelt',
      ['cntw', 'cntw', '--posts', POSTS, '--columns', 'txt=text'],
      'houserules: --columns: no field `txt`; did you mean `text`?',
    ],
    [
      'a column that the archive does not have',
      ['cntw', 'cntw', '--posts', POSTS, '--columns', 'text=txt'],
      `${POSTS}:1:1 authoring/missing-column at /columns/text: expected a column \`txt\`; got \`id, text, at\`; did you mean \`text\`?; or say which it is: --columns text=NAME`,
    ],
  ])('%s', async (_, args, line) => {
    expect(await run(...args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });
});
