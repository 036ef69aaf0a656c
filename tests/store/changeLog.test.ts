import { expect, test } from 'vitest';
import type { Change } from '../../server/domain/change.ts';
import { countChanges, putChange, readChange, readChanges } from '../../server/store/changeLog.ts';
import { storeForTests } from '../support/database.ts';
import { full, person } from './world.ts';

const store = await storeForTests();

const change = (id: string, revision: number, undoes: string | null = null): Change => ({
  id,
  who: 'Ann',
  when: '2026-01-02T03:04:05.000Z',
  what: 'import',
  why: 'minutes.csv',
  revision,
  created: 1,
  updated: 2,
  deleted: 3,
  undoes,
  undoneBy: null,
});

test('a change comes back with every record that it touched, of every kind', async () => {
  const touched = [
    ...full.map((after) => ({ before: null, after })),
    ...full.map((before) => ({ before, after: null })),
    { before: person('person_a'), after: person('person_a', { name: 'Another' }) },
  ];
  await store.write((tx) => putChange(tx, change('change_a', 1), touched));
  expect(await readChange(store, 'change_a')).toEqual({ ...change('change_a', 1), touched });
});

test('a change that touched nothing comes back so', async () => {
  await store.write((tx) => putChange(tx, change('change_a', 1), []));
  expect(await readChange(store, 'change_a')).toEqual({ ...change('change_a', 1), touched: [] });
});

test('what a large change touched comes back in its order', async () => {
  const touched = Array.from({ length: 5_001 }, (_, i) => ({ before: null, after: person(`person_${i}`) }));
  await store.write((tx) => putChange(tx, change('change_a', 1), touched));
  expect((await readChange(store, 'change_a'))?.touched).toEqual(touched);
});

test('there is no change of an unknown id', async () => {
  expect(await readChange(store, 'change_z')).toBeNull();
});

test('a change knows which one took it back', async () => {
  await store.write(async (tx) => {
    await putChange(tx, change('change_a', 1), []);
    await putChange(tx, change('change_b', 2, 'change_a'), []);
  });
  expect(await readChange(store, 'change_a')).toMatchObject({ undoes: null, undoneBy: 'change_b' });
  expect(await readChange(store, 'change_b')).toMatchObject({ undoes: 'change_a', undoneBy: null });
});

test('the log is read from the newest on, page by page', async () => {
  await store.write(async (tx) => {
    for (const [at, id] of ['change_c', 'change_a', 'change_b'].entries()) await putChange(tx, change(id, at + 1), []);
  });
  const ids = async (first: number, after: string | null) =>
    (await readChanges(store, first, after)).map(({ id }) => id);
  expect(await ids(2, null)).toEqual(['change_b', 'change_a']);
  expect(await ids(2, 'change_a')).toEqual(['change_c']);
  expect(await ids(2, 'change_c')).toEqual([]);
  expect(await countChanges(store)).toBe(3);
});
