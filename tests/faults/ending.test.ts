import { afterEach, describe, expect, test } from 'vitest';
import { leftAfter, processOf, type Role } from '../support/processes.ts';
import { launch, newPlace, type Serving, serve, untilReady } from '../support/serving.ts';

const npmStart = ['npm', 'start'];
const minute = 60_000;
let serving: Serving | undefined;
afterEach(() => serving?.stop());

const kill = async (role: Role, signal: NodeJS.Signals): Promise<void> => {
  process.kill(await processOf(role, serving?.dataFolder ?? ''), signal);
};

describe('nothing is left running', () => {
  test('after Ctrl-C, which a terminal sends to all processes, pressed twice', { timeout: 2 * minute }, async () => {
    serving = await serve('none', npmStart);
    const group = -(serving.process.pid ?? 0);
    process.kill(group, 'SIGINT');
    process.kill(group, 'SIGINT');
    expect(await leftAfter(15, serving.dataFolder)).toEqual([]);
  });

  test.each([
    ['npm', 'SIGTERM'],
    ['npm', 'SIGKILL'],
    ['starter', 'SIGKILL'],
    ['server', 'SIGKILL'],
  ] as const)('after %s got %s', { timeout: 2 * minute }, async (role, signal) => {
    serving = await serve('none', npmStart);
    expect(await leftAfter(0, serving.dataFolder)).not.toEqual([]);
    await kill(role, signal);
    expect(await leftAfter(15, serving.dataFolder)).toEqual([]);
  });

  test('after Ctrl-C while the database still starts', { timeout: minute }, async () => {
    serving = launch(await newPlace('none'), npmStart);
    await expect
      .poll(() => processOf('java', serving?.dataFolder ?? '').catch(() => 0), { timeout: minute })
      .not.toBe(0);
    process.kill(-(serving.process.pid ?? 0), 'SIGINT');
    expect(await leftAfter(15, serving.dataFolder)).toEqual([]);
  });
});

test('a database whose server and keeper were killed is found by the next start, which says so', {
  timeout: 3 * minute,
}, async () => {
  serving = await serve('none');
  await kill('keeper', 'SIGSTOP');
  await kill('server', 'SIGKILL');
  await kill('keeper', 'SIGKILL');
  expect(await leftAfter(3, serving.dataFolder)).toHaveLength(1);
  const { address, port, dataFolder, environment } = serving;
  serving = launch({ address, port, dataFolder, environment }, [process.execPath, 'server/main.ts']);
  await untilReady(serving);
  expect(serving.said()).toContain('left behind');
});
