import { defineConfig } from 'vitest/config';

/** What measures how time grows: a heap that other tests filled would be measured with it. */
const TIMED = ['test/properties/hostile.test.ts', 'test/authoring/csv-rows.test.ts'];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'timed', include: TIMED } },
      {
        extends: true,
        test: {
          name: 'all others',
          include: ['test/**/*.test.ts'],
          exclude: TIMED,
          // Nothing is mocked and modules keep no state of a test: a worker reads and compiles the grammars once, not once a file.
          isolate: false,
        },
      },
    ],
  },
});
