import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { leftAfter, processOf, type Role } from '../support/processes.ts';
import { launch, newPlace, type Place, type Serving, untilReady } from '../support/serving.ts';

const npmStart = ['npm', 'start'];
const server = [process.execPath, 'server/main.ts'];
const minute = 60_000;
// One data folder for all of them: each start but the first is one after such an end.
let place: Place;
let serving: Serving | undefined;
beforeAll(async () => {
  place = await newPlace('none');
});
afterEach(() => serving?.end());
afterAll(() => rm(place.dataFolder, { recursive: true, force: true }));

async function start(command: readonly string[]): Promise<Serving> {
  serving = launch(place, command);
  await untilReady(serving);
  return serving;
}

const kill = async (role: Role, signal: NodeJS.Signals): Promise<void> => {
  process.kill(await processOf(role, place.dataFolder), signal);
};

describe('nothing is left running', () => {
  test('after Ctrl-C, which a terminal sends to all processes, pressed twice', { timeout: 2 * minute }, async () => {
    const group = -((await start(npmStart)).process.pid ?? 0);
    process.kill(group, 'SIGINT');
    process.kill(group, 'SIGINT');
    expect(await leftAfter(15, place.dataFolder)).toEqual([]);
  });

  test.each([
    ['npm', 'SIGTERM'],
    ['npm', 'SIGKILL'],
    ['starter', 'SIGKILL'],
    ['server', 'SIGKILL'],
  ] as const)('after %s got %s', { timeout: 2 * minute }, async (role, signal) => {
    await start(npmStart);
    expect(await leftAfter(0, place.dataFolder)).not.toEqual([]);
    await kill(role, signal);
    expect(await leftAfter(15, place.dataFolder)).toEqual([]);
  });

  test('after Ctrl-C while the database still starts', { timeout: minute }, async () => {
    const first = launch(await newPlace('none'), npmStart);
    serving = first;
    await expect.poll(() => processOf('java', first.dataFolder).catch(() => 0), { timeout: minute }).not.toBe(0);
    process.kill(-(first.process.pid ?? 0), 'SIGINT');
    expect(await leftAfter(15, first.dataFolder)).toEqual([]);
    await first.stop();
  });
});

test('a database whose server and keeper were killed is found by the next start, which says so', {
  timeout: 3 * minute,
}, async () => {
  await start(server);
  await kill('keeper', 'SIGSTOP');
  await kill('server', 'SIGKILL');
  await kill('keeper', 'SIGKILL');
  expect(await leftAfter(3, place.dataFolder)).toHaveLength(1);
  expect((await start(server)).said()).toContain('left behind');
});
