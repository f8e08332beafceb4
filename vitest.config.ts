import { defineConfig } from 'vitest/config';

/** What measures how time grows, in a heap that no other test filled; and what asks for every grammar there is, and not those of tests. */
const ALONE = [
  'test/properties/hostile.test.ts',
  'test/authoring/csv-rows.test.ts',
  'test/detectors/grammar/kept.test.ts',
];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      {
        extends: true,
        test: {
          name: 'all others',
          include: ['test/**/*.test.ts'],
          exclude: ALONE,
          // Nothing is mocked and modules keep no state of a test: a worker reads and compiles the grammars once, not once a file.
          isolate: false,
        },
      },
    ],
  },
});
