import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { withProgress } from '../../src/cli/progress.ts';

async function* fourChunks(): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < 4; at++) {
    vi.advanceTimersByTime(150);
    yield new Uint8Array(250_000);
  }
}

test('progress passes every chunk on, draws the share that has passed, and wipes its line', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const screen = new PassThrough();
  let passed = 0;
  for await (const chunk of withProgress(fourChunks(), 1_000_000, screen)) passed += chunk.length;
  vi.useRealTimers();
  const drawn = String(screen.read()).split('\r');
  expect(passed).toBe(1_000_000);
  expect(drawn[1]).toBe(`${'█'.repeat(6)}${'░'.repeat(18)} 25 % of 1 MB`);
  expect(drawn[4]).toBe(`${'█'.repeat(24)} 100 % of 1 MB`);
  expect(drawn[5]).toBe('\u001b[K');
});

test('where nobody knows how much is to come, it says how much has come', async () => {
  vi.useFakeTimers({ now: 0, toFake: ['Date'] });
  const screen = new PassThrough();
  for await (const _ of withProgress(fourChunks(), undefined, screen));
  vi.useRealTimers();
  expect(String(screen.read()).split('\r').slice(1)).toEqual([...Array(4).fill('1 MB read'), '\u001b[K']);
});
