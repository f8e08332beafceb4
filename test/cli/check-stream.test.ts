import { describe, expect, test } from 'vitest';
import { FORUM, runHere } from './fake-terminal.ts';

async function stream(lines: readonly string[], ...args: readonly string[]) {
  const { output, errors, exit } = await runHere(['check', '--policy', FORUM, ...args], { input: lines.join('\n') });
  const answers = output.split('\n').slice(0, -1);
  return { answers: answers.map((line) => JSON.parse(line)), errors, exit };
}

describe('a stream', () => {
  test('is answered line by line, in order', async () => {
    const { answers, errors, exit } = await stream(['"one"', '{"text":"a@example.org","id":"7"}', '"three"']);
    expect(answers.map(({ line, id, verdict }) => [line, id, verdict.decision])).toEqual([
      [1, undefined, 'allow'],
      [2, '7', 'remove'],
      [3, undefined, 'allow'],
    ]);
    expect([errors, exit]).toEqual(['', 1]);
  });

  test.each([
    ['nothing to do', ['"one"', '"two"'], 0],
    ['something to look at', ['"one"', '"wait!!!"'], 1],
    ['a broken line', ['"one"', 'two'], 3],
    ['a broken line, and something to act on', ['"a@example.org"', 'two'], 3],
    ['no lines', [], 0],
    ['blank lines', ['', '  ', '\t'], 0],
  ])('%s', async (_, lines, code) => {
    expect((await stream(lines)).exit).toBe(code);
  });

  test('goes on after a line that is broken, and tells its number', async () => {
    const { answers, errors } = await stream(['"one"', '', 'Ring 07700 900123', '{"body":"x"}', '"five"']);
    expect(answers.map(({ line }) => line)).toEqual([1, 5]);
    expect(errors).toMatch(/^houserules: line 3: not JSON\nhouserules: line 4: not a post: post\.body: [^\n]*\n$/u);
  });

  test('--redact prints texts, and no verdicts', async () => {
    const { answers } = await stream(['{"text":"at a@example.org","id":"7"}'], '--redact');
    expect(answers).toEqual([{ line: 1, id: '7', decision: 'remove', text: 'at [email address removed]' }]);
  });

  test('--explain prints how every rule came out', async () => {
    const { answers } = await stream(['"at a@example.org"'], '--explain');
    expect(answers[0].explanation.rules).toHaveLength(6);
  });

  test('--json changes nothing, and --file - is standard input', async () => {
    const [plain, same] = [await stream(['"one"']), await stream(['"one"'], '--json', '--file', '-')];
    expect(same).toEqual(plain);
  });

  test('what a post brings besides its text is used', async () => {
    const { answers } = await stream(['{"text":"a@example.org","author":{"role":"own-account"}}']);
    expect(answers[0].verdict.decision).toBe('allow');
  });
});
