import { beforeEach, expect, test } from 'vitest';
import { keepLandscapes } from '../../server/questions/landscapes.ts';
import type { Store } from '../../server/store/openStore.ts';
import { harbour } from '../fixtures/harbour.ts';
import { put } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
beforeEach(() => put(store, harbour));

test('requests at one time share one reading, and later ones what it read', async () => {
  const landscapes = keepLandscapes(store);
  const [first, second] = await Promise.all([landscapes.current(), landscapes.current()]);
  expect(second).toBe(first);
  expect(await landscapes.current()).toBe(first);
});

test('a write is seen by the next request', async () => {
  const landscapes = keepLandscapes(store);
  const before = await landscapes.current();
  await put(store, harbour);
  const after = await landscapes.current();
  expect(after.landscape.revision).toBe(before.landscape.revision + 1);
  expect(after.landscape.boards).toHaveLength(5);
});

test('who asks after a write does not get what another began to read before it', async () => {
  const gate = Promise.withResolvers<undefined>();
  const slow: Store = {
    ...store,
    rows: async (file, ...rest) => {
      const rows = await store.rows(file, ...rest);
      if (file === 'read/landscape-boards') await gate.promise;
      return rows;
    },
  };
  const landscapes = keepLandscapes(slow);
  const early = landscapes.current();
  await put(store, harbour);
  const late = landscapes.current();
  gate.resolve(undefined);
  const [, { landscape }] = await Promise.all([early, late]);
  expect(landscape.revision).toBe((await keepLandscapes(store).current()).landscape.revision);
});
