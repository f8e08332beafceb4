import { execFileSync } from 'node:child_process';
import { runHere } from '../cli/fake-terminal.ts';

/** A line that runs the command. */
export const RUNS = /^(?:npx houserules|npm start --|npm run --silent start --)(?= )/u;
/** Arguments, the lines on standard input, and what the output goes through; other lines are for a shell alone. */
const SIMPLE = /^ (?<args>(?:"[^"]*"|[^"|<>])+?)(?: <<'POSTS'\n(?<input>[\s\S]*)POSTS| \| (?<filter>[^\n<>]+))?\n$/u;

/** Commands, such as `lint`, that have run as they are built. */
const hasRun = new Set<string>();

/** What a command line prints: the first of each command as built, in a process of its own; others in this one. */
export async function printed(line: string): Promise<string> {
  const { args, input = '', filter } = SIMPLE.exec(line.replace(RUNS, ''))?.groups ?? {};
  const words = line.startsWith('npx') && args ? wordsOf(args) : [];
  const [name] = words;
  if (name === undefined || !hasRun.has(name)) {
    if (name) hasRun.add(name);
    return shell(line.replace(RUNS, line.startsWith('npx') ? 'node dist/cli.js' : 'node dist/cli.js check'));
  }
  const { output } = await runHere(words, { input, environment: { NO_COLOR: '1' } });
  return filter ? shell(filter, output) : output;
}

/** Words as a shell tells them apart. */
function wordsOf(args: string): readonly string[] {
  return shell(`printf '%s\\0' ${args}`).split('\0').slice(0, -1);
}

/** What a shell's line prints, whether or not it succeeds. */
function shell(line: string, input = ''): string {
  try {
    return execFileSync('sh', ['-c', line], { encoding: 'utf8', input, env: { ...process.env, NO_COLOR: '1' } });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}
