import { describe, expect, test } from 'vitest';
import { FORUM, type Printed, runHere } from './fake-terminal.ts';

const run = (args: readonly string[], input?: string | Uint8Array): Promise<Printed> =>
  runHere(['explain', '--policy', FORUM, ...args], input === undefined ? {} : { input });

test('every rule comes with how it came out, and with the sentence it rests on where it fired', async () => {
  const { output, errors, exit } = await run(['Write to a@example.org']);
  expect([errors, exit]).toEqual(['', 0]);
  for (const line of [
    'REMOVE',
    '           ^^^^^^^^^^^^^ email, certain',
    '    “Do not share email addresses.”',
    '  emails: fired',
    '  again: undecided',
    '  postcodes: did not fire',
  ])
    expect(output.split('\n')).toContain(line);
});

test.each<[string, readonly string[], string | undefined, string]>([
  ['a text', ['Write to a@example.org'], undefined, 'REMOVE'],
  ['standard input, whole', [], 'Write to\na@example.org\n', 'REMOVE'],
  ['standard input by name', ['--file', '-'], 'wait!!!', 'REVIEW'],
  ['a time', ['--at', '2026-03-02T09:30:00Z', 'hello'], undefined, 'ALLOW'],
])('%s is explained', async (_, args, input, decision) => {
  const { output, exit } = await run(args, input);
  expect([output.split('\n')[0], exit]).toEqual([decision, 0]);
});

test('--parent gives what a rule needs', async () => {
  const cameOf = async (...args: readonly string[]): Promise<string> => {
    const { output } = await runHere(['explain', '--json', ...args, 'Which bus goes to the ward, please?']);
    const { rules } = JSON.parse(output).explanation;
    return rules.find(({ rule }: { rule: string }) => rule === 'unrelated').came;
  };
  expect(await cameOf()).toBe('undecided');
  expect(await cameOf('--parent', 'Which bus goes to the ward? A guide to visiting')).toBe('did-not-fire');
});

test('--private makes it a private message', async () => {
  const { output } = await runHere(['explain', '--private', 'ring 07700 900123']);
  expect(output.startsWith('ALLOW')).toBe(true);
});

test('--json holds the verdict and its explanation, and no text', async () => {
  const { output } = await run(['--json', 'Write to a@example.org']);
  expect(output).not.toContain('a@example');
  const { verdict, explanation } = JSON.parse(output);
  expect([verdict.decision, explanation.rules.length]).toEqual(['remove', 6]);
});

describe('what cannot be explained is refused', () => {
  test.each([
    ['nothing', [], 'houserules: nothing to explain: give a text, or --file, or a text on standard input'],
    ['two texts', ['one', 'two'], 'houserules: give one text, in quotes'],
    ['a file that there is not', ['--file', 'no.txt'], 'houserules: --file: no.txt: no such file'],
    [
      'a day for an instant',
      ['--at', '2026-03-02', 'x'],
      'houserules: --at: expected an instant such as 2026-03-02T09:30:00Z; got `2026-03-02`',
    ],
  ])('%s', async (_, args, line) => {
    expect(await run(args)).toEqual({ output: '', errors: `${line}\n`, exit: 2 });
  });

  test('another encoding, or far too much', async () => {
    expect((await run([], Uint8Array.of(0x43, 0xe9))).errors).toBe(
      'houserules: standard input: not text in UTF-8, but in Windows-1252 or another encoding with one byte a letter\n',
    );
    expect((await run([], 'x'.repeat(2_000_001))).errors).toBe(
      'houserules: standard input: larger than 2000000 bytes\n',
    );
  });
});
