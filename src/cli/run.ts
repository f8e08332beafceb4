import { nearest } from '../text/fault.ts';
import { check } from './check.ts';
import { coverageCommand } from './coverage.ts';
import { diff } from './diff.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { explain } from './explain.ts';
import { HELP } from './help.ts';
import { lint } from './lint.ts';
import { simulate } from './simulate.ts';
import { type Terminal, write } from './terminal.ts';
import { test } from './test.ts';
import { VERSION } from './version.ts';

/** A command: its arguments, without its name, to its exit code. */
type Command = (args: readonly string[], terminal: Terminal) => Promise<Exit>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  diff,
  coverage: coverageCommand,
  lint,
  explain,
  test,
  simulate,
  help,
  '--help': help,
  '-h': help,
  '--version': version,
};

/** Runs the command that the arguments name. Refusals are told on standard error; other errors are thrown. */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new Refusal(HELP.trimEnd());
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw unknown(name);
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await write(terminal.errors, `${error.lines.join('\n')}\n`);
    return EXIT.refused;
  }
}

/** What is no name of a command may be a comment, so that it is not repeated. */
function unknown(name: string): Refusal {
  const guess = nearest(name, Object.keys(COMMANDS));
  const hint = guess === undefined ? 'to judge a text: houserules check "TEXT"' : `did you mean \`${guess}\`?`;
  return new Refusal(`houserules: no such command; ${hint}`);
}

async function help(_: readonly string[], { output }: Terminal): Promise<Exit> {
  await write(output, HELP);
  return EXIT.clean;
}

async function version(_: readonly string[], { output }: Terminal): Promise<Exit> {
  await write(output, `${VERSION}\n`);
  return EXIT.clean;
}
