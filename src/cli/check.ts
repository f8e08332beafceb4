import { type Asked, type OptionTable, readArguments } from './arguments.ts';
import { checkOne } from './check-one.ts';
import { checkStream } from './check-stream.ts';
import { engineFor, evaluationAt, textOf } from './engine-option.ts';
import { EXIT, type Exit, Refusal } from './exit.ts';
import { CHECK_HELP } from './help.ts';
import { sourceOf } from './input.ts';
import type { Format, Job } from './job.ts';
import { COLOUR_OPTIONS, colourOf } from './layout.ts';
import { type Terminal, write } from './terminal.ts';
import { VERSION } from './version.ts';

const OPTIONS = {
  file: { type: 'string' },
  policy: { type: 'string' },
  at: { type: 'string' },
  json: { type: 'boolean' },
  redact: { type: 'boolean' },
  explain: { type: 'boolean' },
  ...COLOUR_OPTIONS,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies OptionTable;

/** Judges one comment, or a stream of them. Throws a `Refusal` where nothing can be judged. */
export async function check(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help || values.version) {
    await write(terminal.output, values.help ? CHECK_HELP : `${VERSION}\n`);
    return EXIT.clean;
  }
  const format = formatOf(values);
  const source = sourceOf(positionals, textOf(values.file), terminal);
  const engine = engineFor(textOf(values.policy));
  const job: Job = { engine, evaluation: evaluationAt(textOf(values.at), engine), format };
  if ('chunks' in source) return checkStream(source.chunks, job, terminal);
  return checkOne(source.text, job, colourOf(values), terminal);
}

function formatOf(values: Asked['values']): Format {
  const [format = 'usual', another] = (['json', 'redact', 'explain'] as const).filter((name) => values[name]);
  if (another) throw new Refusal(`houserules: give --${format} or --${another}, not both`);
  return format;
}
