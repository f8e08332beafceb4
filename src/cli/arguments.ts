import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../text/fault.ts';
import { Refusal } from './exit.ts';

/** Options of a command, as `parseArgs` takes them. */
export type OptionTable = NonNullable<ParseArgsConfig['options']>;

/** What was asked for: the values of options, and what stands alone. */
export interface Asked {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** Reads the arguments of a command; throws a `Refusal` for an option that there is not, or one without its value. */
export function readArguments(args: readonly string[], options: OptionTable): Asked {
  const config = { args: [...args], options, allowPositionals: true };
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') refuseUnknown(token.name, token.rawName, options);
  try {
    const { values, positionals } = parseArgs(config);
    return { values: values as Asked['values'], positionals };
  } catch (error) {
    throw new Refusal(`houserules: ${error instanceof Error ? plain(error.message) : String(error)}`);
  }
}

function refuseUnknown(name: string, written: string, options: OptionTable): void {
  const known = Object.entries(options).flatMap(([long, { short }]) => (short === undefined ? [long] : [long, short]));
  if (known.includes(name)) return;
  const guess = nearest(name, Object.keys(options));
  if (guess !== undefined) throw new Refusal(`houserules: no option \`${written}\`; did you mean \`--${guess}\`?`);
  // It may be a comment that begins with a hyphen, so that it is not repeated.
  throw new Refusal('houserules: there is no such option; put `--` before a text that begins with a hyphen');
}

/** Node's words, without those that repeat what was written. */
function plain(message: string): string {
  const option = /'(?:-\w, )?(--[a-z-]+)/u.exec(message)?.[1] ?? 'an option';
  if (message.includes('does not take an argument')) return `\`${option}\` takes no value`;
  return `\`${option}\` needs a value`;
}
