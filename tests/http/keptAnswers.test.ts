import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
import type { Store } from '../../server/store/openStore.ts';
import { harbour, ids } from '../fixtures/harbour.ts';
import { type Api, apiOf, put } from '../support/api.ts';
import { storeForTests } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const store = await storeForTests();
let api: Api;
beforeEach(async () => {
  await put(store, harbour);
  api = apiOf(store);
});
afterEach(() => vi.useRealTimers());

const page = '{ overlaps { totalCount edges { node { a { name } b { name } sharedPeople reasons } } } }';
const forum = `{ node(id: "${ids.forum}") { ... on Board { name } } }`;

/** How many answers were sent as they were kept. */
async function sentAgain(served: Api): Promise<number> {
  const text = await (await served.fetch('/metrics')).text();
  return Number(/^boardwalk_answers_sent_again_total (\d+)$/m.exec(text)?.[1]);
}

const renamed = (name: string): readonly Document[] =>
  harbour.map((one) =>
    one.kind === 'BOARD' && one.record.id === ids.forum ? { ...one, record: { ...one.record, name } } : one,
  );

test('the same question is answered out of memory, after one look at the revision', async () => {
  const first = await api.ask(page);
  expect(await sentAgain(api)).toBe(0);
  api.statements();
  expect(await api.ask(page)).toEqual(first);
  expect(api.statements()).toBe(1);
  expect(await sentAgain(api)).toBe(1);
});

test('after a write the answer is a new one', async () => {
  expect(await api.ask(forum)).toEqual({ node: { name: 'Harbour Forum' } });
  await put(store, renamed('Forum of the Harbour'));
  expect(await api.ask(forum)).toEqual({ node: { name: 'Forum of the Harbour' } });
  expect(await sentAgain(api)).toBe(0);
  await api.ask(forum);
  expect(await sentAgain(api)).toBe(1);
});

test('what was begun before a write is not sent to who asks after it', async () => {
  const gate = Promise.withResolvers<undefined>();
  const reading = Promise.withResolvers<undefined>();
  const slow: Store = {
    ...store,
    rows: async (file, ...rest) => {
      const rows = await store.rows(file, ...rest);
      if (file === 'read/changes') {
        reading.resolve(undefined);
        await gate.promise;
      }
      return rows;
    },
  };
  const served = apiOf(slow);
  const log = '{ changes { totalCount edges { node { why } } } }';
  const early = served.ask(log);
  await reading.promise;
  await importTexts(store, { 'seats.csv': 'person,board\nEda Invented,Lamp Circle\n' });
  gate.resolve(undefined);
  await early;
  expect(await served.ask(log)).toEqual({ changes: { totalCount: 1, edges: [{ node: { why: 'seats.csv' } }] } });
  expect(await sentAgain(served)).toBe(0);
});

test('each language has its own answers', async () => {
  const inWelsh = { 'accept-language': 'cy' };
  const [english, welsh] = [await api.ask(page), await api.ask(page, {}, inWelsh)];
  expect(welsh).not.toEqual(english);
  expect([await api.ask(page), await api.ask(page, {}, inWelsh)]).toEqual([english, welsh]);
  expect(await sentAgain(api)).toBe(2);
});

test('variables count as they are understood', async () => {
  const query = 'query($first: Int = 2) { boards(first: $first) { edges { node { name } } } }';
  const two = await api.ask(query);
  expect(await api.ask(query, { first: 1 })).not.toEqual(two);
  expect(await sentAgain(api)).toBe(0);
  expect(await api.ask(query, { first: 2 })).toEqual(two);
  expect(await sentAgain(api)).toBe(1);
});

test('each operation of a document has its own answers', async () => {
  const query = 'query A { boards { totalCount } } query B { people { totalCount } }';
  const ask = async (operationName: string) => {
    const body = JSON.stringify({ query, operationName });
    const answer = await api.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return Object.keys(((await answer.json()) as { data: object }).data);
  };
  expect([await ask('A'), await ask('B'), await ask('A')]).toEqual([['boards'], ['people'], ['boards']]);
  expect(await sentAgain(api)).toBe(1);
});

test('what is counted from today on is answered anew each day', async () => {
  const query = '{ landscape { quality { records recordsNotChecked } } }';
  await api.ask(query);
  await api.ask(query);
  expect(await sentAgain(api)).toBe(1);
  vi.setSystemTime(Date.now() + 24 * 3_600_000);
  await api.ask(query);
  expect(await sentAgain(api)).toBe(1);
});

test('no error is kept', async () => {
  const wrong = '{ boards(first: 0) { totalCount } }';
  const first = await api.post(wrong);
  expect(first.errors).toHaveLength(1);
  expect(await api.post(wrong)).toEqual(first);
  const half = '{ measures { id } boards(first: 0) { totalCount } }';
  expect((await api.post(half)).errors).toHaveLength(1);
  expect((await api.post(half)).errors).toHaveLength(1);
  expect(await sentAgain(api)).toBe(0);
});

test('nothing is kept of a record that is not there: a seat may come with a presumption that is asked about later', async () => {
  const ask = () => api.ask('{ node(id: "seat_x") { id } }');
  expect([await ask(), await ask()]).toEqual([{ node: null }, { node: null }]);
  expect(await sentAgain(api)).toBe(0);
});

test('a change is made each time that it is asked for', async () => {
  const { change } = await importTexts(store, { 'seats.csv': 'person,board\nEda Invented,Lamp Circle\n' });
  const undo = 'mutation($id: ID!) { undoChange(id: $id) { what } }';
  expect((await api.post(undo, { id: change?.id })).errors).toEqual([]);
  expect((await api.post(undo, { id: change?.id })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(await sentAgain(api)).toBe(0);
});

test('an answer is kept for every way to ask and every content type', async () => {
  const address = `/graphql?query=${encodeURIComponent(page)}`;
  const get = (accept: string) => api.fetch(address, { headers: { accept } });
  const { data } = await api.post(page);
  for (const type of ['application/json', 'application/graphql-response+json']) {
    const answer = await get(type);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(await answer.json()).toEqual({ data });
  }
  expect(await (await get('text/event-stream')).text()).toContain(`data: ${JSON.stringify({ data })}\n`);
  expect(await sentAgain(api)).toBe(3);
  expect((await get('image/png')).status).toBe(406);
});
