import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { interruptible } from '../../src/cli/interruption.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

/** A terminal on which somebody can press Ctrl-C. */
function terminalWith(): { terminal: Terminal; press: () => void; isListening: () => boolean } {
  let act: (() => void) | undefined;
  const onInterrupt = (interrupt: () => void) => {
    act = interrupt;
    return () => {
      act = undefined;
    };
  };
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const terminal = { input: Readable.from([]), output, errors, environment: {}, onInterrupt };
  return { terminal, press: () => act?.(), isListening: () => act !== undefined };
}

async function* count(to: number): AsyncGenerator<number> {
  for (let at = 1; at <= to; at++) yield at;
}

describe('rows that may be interrupted', () => {
  test('all pass where nobody does, and nobody is listened for afterwards', async () => {
    const { terminal, isListening } = terminalWith();
    const { rows, wasInterrupted } = interruptible(count(3), terminal);
    const passed: number[] = [];
    for await (const row of rows) passed.push(row);
    expect([passed, wasInterrupted(), isListening()]).toEqual([[1, 2, 3], false, false]);
  });

  test('those so far pass', async () => {
    const { terminal, press } = terminalWith();
    const { rows, wasInterrupted } = interruptible(count(9), terminal);
    const passed: number[] = [];
    for await (const row of rows) {
      passed.push(row);
      if (row === 4) press();
    }
    expect([passed, wasInterrupted()]).toEqual([[1, 2, 3, 4], true]);
  });

  test('the end comes at once, though the next row never would', async () => {
    const { terminal, press } = terminalWith();
    async function* stalled(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const { rows, wasInterrupted } = interruptible(stalled(), terminal);
    const passed: number[] = [];
    for await (const row of rows) {
      passed.push(row);
      setImmediate(press);
    }
    expect([passed, wasInterrupted(), terminal.input.destroyed]).toEqual([[1], true, true]);
  });

  test('what goes wrong with them is passed on', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1;
      throw new Error('broken');
    }
    const { rows } = interruptible(failing(), terminalWith().terminal);
    const read = async (): Promise<void> => {
      for await (const _ of rows);
    };
    await expect(read()).rejects.toThrow('broken');
  });
});
