import { expect, test } from 'vitest';
import { BoardwalkError } from '../../server/domain/errors.ts';
import type { Store } from '../../server/store/openStore.ts';
import { harbour } from '../fixtures/harbour.ts';
import { apiForTests, apiOf } from '../support/api.ts';

const api = await apiForTests(harbour);

/** The real store behind a switch: off, it fails as it does when the database is away. */
function switched(store: Store): { store: Store; on: boolean } {
  const state = { on: true, store };
  const away = () => Promise.reject(new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseDown'));
  state.store = { ...store, rows: (...asked) => (state.on ? store.rows(...asked) : away()) };
  return state;
}

test('live: the process answers; ready: the database answers and its migrations are in', async () => {
  expect((await api.fetch('/health/live')).status).toBe(200);
  const ready = await api.fetch('/health/ready');
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }]);
});

test('without its database it is live but not ready, says so, and recovers by itself', async () => {
  const state = switched(api.store);
  const served = apiOf(state.store);
  const question = '{ boards { totalCount } }';
  expect(await served.ask(question)).toEqual({ boards: { totalCount: 5 } });
  state.on = false;
  expect((await served.fetch('/health/live')).status).toBe(200);
  const away = await served.fetch('/health/ready');
  expect([away.status, await away.json()]).toEqual([
    503,
    { error: { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('does not answer') } },
  ]);
  expect((await served.post(question)).errors).toMatchObject([
    { message: expect.stringContaining('does not answer'), extensions: { code: 'DATABASE_UNAVAILABLE' } },
  ]);
  state.on = true;
  expect((await served.fetch('/health/ready')).status).toBe(200);
  expect(await served.ask(question)).toEqual({ boards: { totalCount: 5 } });
});

test('with a migration missing it is not ready', async () => {
  const bare = apiOf({
    ...api.store,
    rows: async (file, ...rest) => (file === 'read/migrations' ? [] : api.store.rows(file, ...rest)),
  });
  const answer = await bare.fetch('/health/ready');
  expect([answer.status, await answer.json()]).toEqual([
    503,
    { error: { code: 'DATABASE_UNAVAILABLE', message: expect.stringContaining('migrations') } },
  ]);
});

test('metrics count requests by route and errors by code', async () => {
  const served = apiOf(api.store);
  await served.ask('{ measures { id } }');
  await served.post('{ boards(first: 0) { totalCount } }');
  const answer = await served.fetch('/metrics');
  const text = await answer.text();
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(text).toContain('boardwalk_http_request_seconds_count{route="/graphql",status="200"} 2');
  expect(text).toContain('boardwalk_errors_total{code="BAD_INPUT"} 1');
  expect(text).toContain('process_resident_memory_bytes');
});
