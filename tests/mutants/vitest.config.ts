import { defineConfig } from 'vitest/config';

/** What the mutants of the analysis are judged by: its unit tests, without those that draw landscapes by the hundred. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['tests/analysis/**/*.test.ts'],
    exclude: ['tests/analysis/calibration.test.ts'],
    testTimeout: 30_000,
  },
});
