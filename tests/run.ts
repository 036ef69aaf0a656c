// Every check and every test, each with its time. All of them run, so that one sees everything that is wrong at once; the
// last line counts the checks and tests that passed and that failed. What does not need each other runs two at a time: most tests wait for
// one process after another, and leave a second processor idle.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findChromium } from './support/chromium.ts';

interface Count {
  passed: number;
  failed: number;
}
type Step = readonly [what: string, program: string, ...words: string[]];

const project = resolve(import.meta.dirname, '..');
const tool = (file: string): string => resolve(project, 'node_modules', file);
const node = process.execPath;

const tsconfigs = globSync(['tsconfig.json', '{client,server,tests}/**/tsconfig.json'], { cwd: project }).sort();
const generated: Step = ['types from the schema', node, 'start.mjs', 'generate'];
const checks: readonly Step[] = [
  ['format and lint (biome)', tool('.bin/biome'), 'check', '--error-on-warnings', '.'],
  ['lint with types (oxlint)', tool('.bin/oxlint'), '--type-aware', '--deny-warnings'],
  ...tsconfigs.map((file): Step => [`types of ${file}`, tool('.bin/tsc'), '--noEmit', '--project', file]),
  ['nothing unused (knip)', tool('.bin/knip')],
  ['interface builds', node, 'start.mjs', 'build'],
];

const running = new Set<ReturnType<typeof spawn>>();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal);
    process.exitCode = 130;
  });
}

/** Runs a program to its end and says how long it took; whether it ended well. What it says comes line by line, or all at its end. */
async function goes([what, program, ...words]: Step, saying: 'asItGoes' | 'atItsEnd' = 'asItGoes'): Promise<boolean> {
  const began = Date.now();
  if (saying === 'asItGoes') console.log(`\n── ${what} …`);
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const child = spawn(program, words, {
    cwd: project,
    env: { ...process.env, ...colours },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const held: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      if (saying === 'asItGoes') console.log(line);
      else held.push(line);
    });
  const code = await new Promise<number | null>((settle) => {
    child.on('error', (problem) => {
      console.error(problem.message);
      settle(null);
    });
    child.on('close', settle);
  });
  running.delete(child);
  for (const line of held) console.log(line);
  console.log(`── ${what}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return code === 0;
}

/** What each comes to, two at a time; none is begun once somebody has stopped it all. */
async function inTwoLanes<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const left = jobs.values();
  const lane = async (): Promise<void> => {
    for (const job of left) {
      if (process.exitCode !== undefined) return;
      results.push(await job());
    }
  };
  await Promise.all([lane(), lane()]);
  return results;
}

/** A browser, installed where that can be done without asking. */
async function browserIsThere(): Promise<boolean> {
  if (findChromium() !== null) return true;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (mayInstall) {
    await goes(['list of packages', 'apt-get', 'update', '-qq']);
    await goes(['a browser (apt-get install chromium)', 'apt-get', 'install', '-y', '-qq', 'chromium']);
  }
  if (findChromium() !== null) return true;
  console.error(
    'No Chromium was found for the journeys: install Chromium or Chrome, for example apt-get install chromium.',
  );
  return false;
}

/**
 * In order, what runs beside each other: what needs a browser, the longest, with what needs a database (in both releases of it); by themselves
 * those that catch a process in the middle of something, or need a port to be free that was free a moment ago.
 */
const groups = [['unit'], ['browser', 'database*'], ['faults']];

async function test(name: string): Promise<Count> {
  const results = resolve(project, 'tests/artefacts', `${name.replace('*', '')}.json`);
  rmSync(results, { force: true });
  const words = ['run', '--config', 'tests/vitest.config.ts', '--project', name];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const went = await goes([`tests: ${name}`, node, tool('vitest/vitest.mjs'), ...words, ...reporters]);
  const count = countTests(results);
  return went ? count : atLeastOneFailed(count);
}

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** What vitest counted. A file that could not be read has no tests, and counts as failed; so does a test that was skipped. */
function countTests(results: string): Count {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.parse(
    JSON.parse(readFileSync(results, 'utf8')),
  );
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + broken };
}

/** Vitest also fails for what belongs to no test, such as an error after the last one. */
const atLeastOneFailed = (count: Count): Count => ({ ...count, failed: Math.max(1, count.failed) });

const began = Date.now();
const went = [await browserIsThere(), await goes(generated)];
went.push(...(await inTwoLanes(checks.map((check) => () => goes(check, 'atItsEnd')))));
const counts = [{ passed: went.filter(Boolean).length, failed: went.filter((well) => !well).length }];
// Pure code takes all processors by itself.
for (const group of groups) counts.push(...(await inTwoLanes(group.map((name) => () => test(name)))));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\nAll of it took ${((Date.now() - began) / 60_000).toFixed(1)} minutes.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(process.exitCode ?? (failed === 0 ? 0 : 1));
