// Mutation testing of the analysis, one folder at a time: `npm run mutants -- overlap/significance`. Each change that a careless hand might
// make to the code (a mutant) should make a unit test fail; those that survive show what no test looks at. What was seen: docs/analysis.md.
// Of a folder without those in it: 'overlap/*.ts'; of several files: their names, with commas between.
// Further words name the files of tests/analysis that judge (`significance exactTail`), which takes less time than all of them.
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

const project = resolve(import.meta.dirname, '../..');
const analysis = resolve(project, 'server/analysis');
const [wanted = '', ...judges] = process.argv.slice(2);
const patterns = wanted.split(',').map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.ts`));

if (wanted === '' || patterns.some((pattern) => globSync(pattern, { cwd: analysis }).length === 0)) {
  console.error('Which folder or file of server/analysis? For example: npm run mutants -- overlap/significance');
  process.exit(2);
}

if (judges.length > 0) process.env.MUTANTS_TESTS = judges.join(' ');
const name = wanted.replaceAll('.ts', '').replaceAll('*', 'all').replace(/[/,]/g, '-').slice(0, 100);
const report = `tests/artefacts/mutants-${name}.json`;
const stryker = new Stryker({
  mutate: patterns.map((pattern) => `server/analysis/${pattern}`),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner'],
  // A name that does not exist: Stryker would rewrite the references of one that does, and TypeScript 7 has no way to read it.
  tsconfigFile: 'no-tsconfig.json',
  // Outside node_modules, where Node refuses to strip types.
  tempDirName: 'tests/artefacts/mutants',
  ignorePatterns: [
    '.data',
    '.tools',
    'client',
    'cypher',
    'dist',
    'docs',
    'seed',
    'tests/artefacts',
    'tests/bench',
    'tests/browser',
  ],
  // Titles, definitions and citations are words, not reckoning.
  mutator: { excludedMutations: ['StringLiteral'] },
  concurrency: Number(process.env.MUTANTS_AT_ONCE ?? 1),
  coverageAnalysis: 'perTest',
  // Takes what the last report says of code and tests that have not changed since.
  incremental: process.env.MUTANTS_SINCE === 'last',
  incrementalFile: report,
  // What only the loading of a file runs, such as bounds: for each such mutant all judges have to run.
  ignoreStatic: process.env.MUTANTS_RUN === 'called',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: report },
  allowConsoleColors: false,
  thresholds: { high: 95, low: 85, break: 85 },
  timeoutMS: 5000,
});
await stryker.runMutationTest();
