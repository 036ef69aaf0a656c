import { defineConfig } from 'vitest/config';

const named = process.env.MUTANTS_TESTS?.split(' ') ?? ['*'];

/** What the mutants of the analysis are judged by: its unit tests, without those of hundreds of landscapes or thousands of boards. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: named.map((name) => `tests/analysis/${name}.test.ts`),
    exclude: ['tests/analysis/calibration.test.ts', 'tests/analysis/tenThousandBoards.test.ts'],
    testTimeout: 30_000,
  },
});
