import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What measures how time grows, in a heap that no other test filled; and what asks for every grammar there is, and not those of tests. */
const ALONE = [
  'test/properties/linear-time.test.ts',
  'test/detectors/grammar/kept.test.ts',
  'test/authoring/csv-rows.test.ts',
];

/** What takes longest, longest first: begun last, one of them would keep a worker after the others are done. */
const LONG = [
  ...ALONE,
  'test/properties/hostile.test.ts',
  'test/playground/access.test.ts',
  'test/playground/playground.test.ts',
  'test/properties/built-in-policies.test.ts',
  'test/cli/main.test.ts',
  'test/docs/docs.test.ts',
  'test/detectors/spam/inappropriate-link.test.ts',
  'test/properties/reference.test.ts',
  'test/properties/detectors.test.ts',
  'test/properties/laws.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((file) => moduleId.endsWith(file));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // Modules as Node itself links them: what vitest makes of an import costs a call at each use, a fifth of all time here.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    execArgv: ['--import', 'tsx'],
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
