import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { raiseRevision, readRevision } from '../../server/store/revision.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();

test('the revision goes up by one with each writer', async () => {
  const first = await store.write(raiseRevision);
  expect(await readRevision(store)).toBe(first);
  expect(await store.write(raiseRevision)).toBe(first + 1);
});

test('a writer that fails leaves it as it was', async () => {
  const before = await store.write(raiseRevision);
  const failing = store.write(async (tx) => {
    await raiseRevision(tx);
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await readRevision(store)).toBe(before);
});

test('writers go one after the other, each with a number of its own', async () => {
  await store.write(raiseRevision);
  let inside = 0;
  let most = 0;
  const revisions = await Promise.all(
    Array.from({ length: 6 }, () =>
      store.write(async (tx) => {
        const revision = await raiseRevision(tx);
        most = Math.max(most, ++inside);
        await sleep(20);
        inside--;
        return revision;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(new Set(revisions).size).toBe(6);
});

test('a reader does not wait for a writer', async () => {
  const before = await store.write(raiseRevision);
  await store.write(async (tx) => {
    await raiseRevision(tx);
    expect(await readRevision(store)).toBe(before);
  });
  expect(await readRevision(store)).toBe(before + 1);
});
