import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { FORUM, runHere } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { fileOf } = temporaryFolder();

describe('wrong usage is told in one line, exits with 2, and repeats no comment', () => {
  test.each([
    ['a command misspelt', ['chek', 'x'], 'houserules: no such command; did you mean `check`?'],
    [
      'a text without a command',
      ['Ring 07700 900123'],
      'houserules: no such command; to judge a text: houserules check "TEXT"',
    ],
    [
      'an option misspelt',
      ['check', '--polcy', 'cntw', 'x'],
      'houserules: no option `--polcy`; did you mean `--policy`?',
    ],
    [
      'a text that begins with a hyphen',
      ['check', '-Ring 07700 900123'],
      'houserules: there is no such option; put `--` before a text that begins with a hyphen',
    ],
    ['an option without its value', ['check', 'x', '--policy'], 'houserules: `--policy` needs a value'],
    ['an option for a value', ['check', '--policy', '--json', 'x'], 'houserules: `--policy` needs a value'],
    ['a value for a switch', ['check', '--json=yes', 'x'], 'houserules: `--json` takes no value'],
    ['two texts', ['check', 'Ring', '07700 900123'], 'houserules: give one text, in quotes'],
    ['a text and a file', ['check', 'x', '--file', 'y'], 'houserules: give a text or --file, not both'],
    ['two ways to print', ['check', 'x', '--json', '--redact'], 'houserules: give --json or --redact, not both'],
    [
      'nothing to check',
      ['check'],
      'houserules: nothing to check: give a text, or --file, or lines of JSON on standard input',
    ],
    [
      'a day for an instant',
      ['check', 'x', '--at', '2026-03-02'],
      'houserules: --at: expected an instant such as 2026-03-02T09:30:00Z; got `2026-03-02`',
    ],
    [
      'a policy misspelt',
      ['check', 'x', '--policy', 'west-hert'],
      'houserules: --policy: no policy `west-hert`; did you mean `west-herts`?',
    ],
    [
      'a policy that there is not',
      ['check', 'x', '--policy', 'somewhere'],
      'houserules: --policy: no policy `somewhere`; there are west-herts, cntw, or give a file',
    ],
    [
      'a policy file that there is not',
      ['check', 'x', '--policy', './no.yaml'],
      'houserules: --policy: ./no.yaml: no such file',
    ],
    [
      'a folder for a policy',
      ['check', 'x', '--policy', 'src'],
      'houserules: --policy: src: this is a folder, not a file',
    ],
    ['a file that there is not', ['check', '--file', 'no.txt'], 'houserules: --file: no.txt: no such file'],
    ['a stream that there is not', ['check', '--file', 'no.jsonl'], 'houserules: --file: no.jsonl: no such file'],
    ['a folder for a file', ['check', '--file', 'src'], 'houserules: --file: src: this is a folder, not a file'],
    ['a name that would move the cursor', ['check', '--file', '\u001b[2J'], 'houserules: --file: ␛[2J: no such file'],
  ])('%s', async (_, args, line) => {
    expect(await runHere(args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });

  test('a file in another encoding', async () => {
    const path = fileOf('latin-1.txt', Uint8Array.of(0x43, 0x61, 0x66, 0xe9));
    expect(await runHere(['check', '--file', path])).toMatchObject({
      errors: `houserules: --file: ${path}: not text in UTF-8, but in Windows-1252 or another encoding with one byte a letter\n`,
      exit: 2,
    });
  });

  test('a file too large for a comment', async () => {
    const path = fileOf('large.txt', 'x'.repeat(2_000_001));
    expect((await runHere(['check', '--file', path])).errors).toBe(
      `houserules: --file: ${path}: larger than 2000000 bytes\n`,
    );
  });

  test('no command at all shows how to use it', async () => {
    const { errors, exit } = await runHere([]);
    expect([errors.includes('Usage'), exit]).toEqual([true, 2]);
  });
});

describe('a bad policy prints every problem at its place, and exits with 2', () => {
  test('in the order of the file', async () => {
    const { errors, output, exit } = await runHere(['check', 'x', '--policy', 'test/cli/policies/broken.yaml']);
    expect([output, exit]).toEqual(['', 2]);
    expect(errors.split('\n').map((line) => line.split(': expected')[0])).toEqual([
      'test/cli/policies/broken.yaml:15:5 policy/missing-field at /clauses/1/kind',
      '   15 |   - { id: emails, knid: prohibits, quote: Do not share email addresses. }',
      '      |     ^',
      'test/cli/policies/broken.yaml:15:19 policy/unknown-field at /clauses/1/knid',
      '   15 |   - { id: emails, knid: prohibits, quote: Do not share email addresses. }',
      '      |                   ^',
      'test/cli/policies/broken.yaml:16:45 policy/misquote at /clauses/2/quote',
      '   16 |   - { id: removed, kind: authorises, quote: Comments that do are removed., actions: [remove], modality: will }',
      '      |                                             ^',
      'test/cli/policies/broken.yaml:46:23 policy/unknown-detector at /rules/3/when/detects/0',
      '   46 |     when: { detects: [postcodes], atLeast: certain }',
      '      |                       ^',
      '',
    ]);
  });

  test('a page that is not there stands at `text`', async () => {
    const path = fileOf('pageless.yaml', 'houserules: 1\ntext: ./no-page.txt\n');
    expect((await runHere(['check', 'x', '--policy', path])).errors).toContain(
      `${path}:2:7 policy/unread-text at /text: expected a page that can be read (no such file); got \`./no-page.txt\`
    2 | text: ./no-page.txt
      |       ^
`,
    );
  });

  test('a misquotation far from any sentence comes with the nearest', async () => {
    const { errors } = await runHere(['check', 'x', '--policy', fileOf('far.yaml', farMisquote())]);
    expect(errors).toContain('; the nearest sentence is `Comments with a phone number in them will be hidden.`');
  });
});

function farMisquote(): string {
  const page = 'Be kind. Comments with a phone number in them will be hidden.';
  return JSON.stringify({
    ...{ houserules: 1, id: 'x', version: '1', title: 'x', publisher: 'x', text: page, url: null },
    ...{ locale: 'en-GB', region: 'GB', timeZone: 'UTC', rules: [] },
    clauses: [{ id: 'a', kind: 'informs', quote: 'A phone number must be hidden, and will be, in all comments.' }],
  });
}

describe('help and version', () => {
  test.each([
    ['--help', ['--help'], 'houserules check [TEXT]'],
    ['help', ['help'], 'houserules check [TEXT]'],
    ['check --help', ['check', '--help'], 'Exit codes'],
    ['explain --help', ['explain', '--help'], 'Exit codes'],
    ['test --help', ['test', '--help'], 'Exit codes'],
    ['diff --help', ['diff', '--help'], '--posts ARCHIVE'],
    ['--version', ['--version'], manifest.version],
    ['check --version', ['check', '--version'], manifest.version],
  ])('%s', async (_, args, words) => {
    const { output, exit } = await runHere(args);
    expect([output.includes(words), exit]).toEqual([true, 0]);
  });

  test.each(['check', 'explain', 'test', 'diff'])(
    'no line of the help of %s is wider than a terminal',
    async (name) => {
      const { output } = await runHere([name, '--help']);
      expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    },
  );
});

describe('the policies of the package', () => {
  test.each(['west-herts', 'cntw'])('%s', async (name) => {
    const { output, exit } = await runHere(['check', 'Thank you', '--policy', name]);
    expect([output.includes(`By ${name}, version 1`), exit]).toEqual([true, 0]);
  });

  test('the first is the one that is used where none is named', async () => {
    expect((await runHere(['check', 'Thank you'])).output).toContain('By west-herts, version 1');
  });
});

test('a file that is no stream is one comment', async () => {
  const path = fileOf('comment.txt', 'Write to\nada@example.org\n');
  const { output, exit } = await runHere(['check', '--policy', FORUM, '--file', path]);
  expect([output.startsWith('REMOVE\n\n  Write to\n  ada@example.org\n  ^^^'), exit]).toEqual([true, 1]);
});
