import { defineConfig } from 'vitest/config';

const named = process.env.MUTANTS_TESTS?.split(' ') ?? ['*'];

/** What the mutants of the analysis are judged by: its unit tests, without those that draw landscapes by the hundred. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: named.map((name) => `tests/analysis/${name}.test.ts`),
    exclude: ['tests/analysis/calibration.test.ts'],
    testTimeout: 30_000,
  },
});
