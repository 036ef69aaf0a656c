import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { singly } from '../../../server/store/local/singly.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boardwalk-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const silent = (): void => undefined;

test('two workers under one lock follow one another, under two locks they overlap', async () => {
  const overlap = async (locks: readonly string[]): Promise<number> => {
    let [now, most] = [0, 0];
    const work = async (): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await sleep(300);
      now -= 1;
    };
    await Promise.all(locks.map((lock) => singly(join(folder, lock), silent, work)));
    return most;
  };
  expect(await overlap(['a', 'a'])).toBe(1);
  expect(await overlap(['a', 'b'])).toBe(2);
});

test('work that fails lets go of the lock', async () => {
  const lock = join(folder, 'a');
  await expect(singly(lock, silent, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await singly(lock, silent, () => Promise.resolve('next'))).toBe('next');
});

test('a long wait is told', async () => {
  const said: string[] = [];
  const lock = join(folder, 'a');
  const first = singly(lock, silent, () => sleep(1_500));
  await singly(
    lock,
    (sentence) => said.push(sentence),
    () => Promise.resolve(),
  );
  await first;
  expect(said).toHaveLength(1);
});
