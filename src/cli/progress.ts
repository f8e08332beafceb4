import { type Screen, WIPE, write } from './terminal.ts';

/** Redrawn so often at most, in milliseconds. */
const OFTEN = 100;
const WIDTH = 24;

/**
 * Passes chunks on, and draws on a line of the screen how much of the whole has passed, or where nobody knows how much that
 * is how much has passed; wipes it at the end.
 */
export async function* withProgress(
  chunks: AsyncIterable<Uint8Array>,
  total: number | undefined,
  screen: Screen,
): AsyncGenerator<Uint8Array> {
  let [passed, drawn] = [0, Date.now()];
  try {
    for await (const chunk of chunks) {
      yield chunk;
      passed += chunk.length;
      if (Date.now() - drawn < OFTEN) continue;
      drawn = Date.now();
      await write(screen, `\r${total === undefined ? `${megabytes(passed)} read` : barOf(passed, total)}`);
    }
  } finally {
    await write(screen, WIPE);
  }
}

function barOf(passed: number, total: number): string {
  const share = Math.min(1, passed / total);
  const bar = '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '░');
  return `${bar} ${Math.floor(share * 100)} % of ${megabytes(total)}`;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)} MB`;
}
