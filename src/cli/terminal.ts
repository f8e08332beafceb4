import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** All of the outside world that commands touch. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Screen;
  readonly errors: Screen;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Has Ctrl-C call this once instead of ending the command; gives back what undoes that. */
  readonly onInterrupt?: (interrupt: () => void) => () => void;
}

/** Somewhere to write; `columns` is known of a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Puts the cursor of a terminal back to the beginning of its line, and empties the line. */
export const WIPE = '\r\u001b[K';

/** Writes, and waits while the reader is behind, so that memory stays bounded. */
export async function write(screen: Screen, text: string): Promise<void> {
  if (!screen.write(text)) await once(screen, 'drain');
}

/** Whether to colour what goes to a screen: as asked; else as `NO_COLOR` says; else as it is a terminal. */
export function wantsColour(
  asked: boolean | undefined,
  { output, environment }: Pick<Terminal, 'output' | 'environment'>,
): boolean {
  if (asked !== undefined) return asked;
  if (environment.NO_COLOR) return false;
  return output.isTTY === true && environment.TERM !== 'dumb';
}
