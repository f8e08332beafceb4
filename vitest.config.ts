import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: '100%',
    // Nothing is mocked and modules keep no state of a test: a worker reads and compiles the grammars once, not once a file.
    isolate: false,
  },
});
