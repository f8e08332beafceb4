import type { Terminal } from './terminal.ts';

/** Rows that end early where somebody interrupts the command. */
export interface Interruptible<T> {
  readonly rows: AsyncIterable<T>;
  readonly wasInterrupted: () => boolean;
}

/** Passes rows on until the first interruption, and then ends at once, even while it waits for a row. */
export function interruptible<T>(rows: AsyncIterable<T>, { onInterrupt, input }: Terminal): Interruptible<T> {
  let interrupted = false;
  let wake: (() => void) | undefined;
  const interrupt = (): void => {
    interrupted = true;
    wake?.();
    // Nobody reads it any more, and a stream that is waited for keeps the process alive.
    input.destroy();
  };
  async function* passOn(): AsyncGenerator<T> {
    const release = onInterrupt?.(interrupt);
    const iterator = rows[Symbol.asyncIterator]();
    // A promise for each row, because one that is raced for ever keeps all who ever waited for it.
    const next = (): Promise<IteratorResult<T>> =>
      new Promise((resolve, reject) => {
        wake = () => resolve({ done: true, value: undefined });
        iterator.next().then(resolve, reject);
      });
    try {
      while (!interrupted) {
        const { done, value } = await next();
        if (done) return;
        yield value;
      }
    } finally {
      release?.();
      // Not waited for: it may itself be waiting for a row that never comes.
      void iterator.return?.().catch(() => undefined);
    }
  }
  return { rows: passOn(), wasInterrupted: () => interrupted };
}
