import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { FORUM } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { folder, fileOf } = temporaryFolder();

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

function start(args: readonly string[], flags: readonly string[] = [], environment: NodeJS.ProcessEnv = {}): Child {
  const all = [...flags, 'dist/cli.js', ...args];
  return spawn(process.execPath, all, { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
}

async function finished(child: Child, input = ''): Promise<{ output: string; errors: string; exit: number }> {
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [output, errors, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { output, errors, exit };
}

const check = ['check', '--policy', FORUM];

describe.concurrent('the command in a process of its own', () => {
  test.each([
    ['0 where there is nothing to do', [...check, 'Thank you'], '', 0],
    ['1 where there is something to do', [...check, 'at a@example.org'], '', 1],
    ['2 for wrong usage', ['check', '--nonsense'], '', 2],
    ['3 where a line was broken', check, '"one"\ntwo\n"three"\n', 3],
  ])('exits with %s', async (_, args, input, code) => {
    const { exit, errors } = await finished(start(args), input);
    expect(exit).toBe(code);
    expect(errors).not.toMatch(/^\s+at /mu);
  });

  test('has no colours where nobody sees them', async () => {
    const { output } = await finished(start([...check, 'at a@example.org'], [], { FORCE_COLOR: '1' }));
    expect(output).toContain('^^^^');
    expect(output).not.toContain('\u001b');
  });

  test('ends quietly when its reader does', async () => {
    const child = start(check);
    child.stdin.on('error', () => undefined);
    child.stdin.write('"one"\n'.repeat(50_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [errors, [exit]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([errors, exit]).toEqual(['', 0]);
  });

  test('answers 20,000 lines in order and in bounded memory, however slow the reader', async () => {
    const padding = 'thank you '.repeat(200);
    const lines = Array.from({ length: 20_000 }, (_, at) => `{"text":"${padding}","id":"${at}"}\n`);
    const file = fileOf('many.ndjson', lines.join(''));
    // An engine takes some 43 MB of it, all the lines would take 40 more.
    const child = start([...check, '--redact', '--file', file], ['--max-old-space-size=52']);
    const closed = once(child, 'close');
    let [rest, next] = ['', 0];
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      if (next % 1000 < 30) await new Promise((resolve) => setTimeout(resolve, 5));
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (JSON.parse(line).id === String(next)) next++;
    }
    expect([next, rest, (await closed)[0]]).toEqual([20_000, '', 0]);
  });

  test('Ctrl-C leaves a whole report on what was read, though the rest never comes', async () => {
    const page = join(folder, 'partial.html');
    const child = start(['simulate', '--policy', FORUM, '--posts', '-', '--html', page]);
    const closed = Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    child.stdin.on('error', () => undefined);
    // More than a pipe holds, so that all but the last of it has been read when it is written.
    for (let at = 0; at < 12; at++)
      await new Promise((done) => child.stdin.write('"at a@example.org"\n'.repeat(1000), done));
    child.kill('SIGINT');
    const [output, errors, [exit]] = await closed;
    expect([errors, exit]).toEqual(['', 4]);
    expect(output).toContain('Stopped before the end of the archive');
    expect(readFileSync(page, 'utf8')).toMatch(/\(partial\)<\/title>[\s\S]*<\/html>\n$/u);
  });
});
