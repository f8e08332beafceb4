import { parseArgs } from 'node:util';

/** What is asked for on the command line. */
export interface Options {
  readonly write: boolean;
  readonly misses: boolean;
  readonly json: boolean;
  /** The ids of the sections to run. */
  readonly only: readonly string[];
}

/** Reads the arguments; throws an error of one line for a wrong one. `known` are the ids of all sections. */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string', default: known.join(',') },
    },
  });
  const only = values.only.split(',').map((id) => id.trim());
  const unknown = only.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new TypeError(`unknown section \`${unknown}\`; expected some of ${known.join(',')}`);
  if (values.write && only.length < known.length) throw new TypeError('--write needs all sections; leave out --only');
  return { ...values, only };
}
