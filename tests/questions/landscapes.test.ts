import { beforeEach, expect, test } from 'vitest';
import { keepLandscapes, type Landscapes } from '../../server/questions/landscapes.ts';
import type { Store } from '../../server/store/openStore.ts';
import { readRevision } from '../../server/store/revision.ts';
import { harbour } from '../fixtures/harbour.ts';
import { put } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';

const store = await storeForTests();
beforeEach(() => put(store, harbour));
const asked = async (landscapes: Landscapes) => landscapes.current(await readRevision(store));

test('requests at one time share one reading, and later ones what it read', async () => {
  const landscapes = keepLandscapes(store);
  const [first, second] = await Promise.all([asked(landscapes), asked(landscapes)]);
  expect(second).toBe(first);
  expect(await asked(landscapes)).toBe(first);
});

test('a write is seen by the next request', async () => {
  const landscapes = keepLandscapes(store);
  const before = await asked(landscapes);
  await put(store, harbour);
  const after = await asked(landscapes);
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
  const early = landscapes.current(await readRevision(store));
  await put(store, harbour);
  const late = asked(landscapes);
  gate.resolve(undefined);
  const [, { landscape }] = await Promise.all([early, late]);
  expect(landscape.revision).toBe(await readRevision(store));
});
