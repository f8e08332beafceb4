import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/run.ts';

/** What a command printed, and its exit code. */
export interface Printed {
  readonly output: string;
  readonly errors: string;
  readonly exit: number;
}

export interface Setting {
  readonly input?: string | Uint8Array;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** The policy of these tests. */
export const FORUM = 'test/cli/policies/forum.yaml';

/** Runs a command in this process, on streams of its own. */
export async function runHere(args: readonly string[], setting: Setting = {}): Promise<Printed> {
  const { input, isTTY = false, columns, environment = {} } = setting;
  const screen = (): PassThrough => Object.assign(new PassThrough({ highWaterMark: 1e9 }), { isTTY, columns });
  const [output, errors] = [screen(), screen()];
  const source = input === undefined ? [] : [typeof input === 'string' ? new TextEncoder().encode(input) : input];
  const exit = await run(args, {
    input: Object.assign(Readable.from(source), { isTTY: input === undefined }),
    output,
    errors,
    environment,
  });
  return { output: textOf(output), errors: textOf(errors), exit };
}

function textOf(stream: PassThrough): string {
  const text: unknown = stream.read();
  return text === null ? '' : String(text);
}
