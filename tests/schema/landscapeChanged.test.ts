import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { expect, test } from 'vitest';
import { undoChange } from '../../server/changes/undoChange.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { createApp } from '../../server/http/createApp.ts';
import { askOf } from '../../server/questions/asking.ts';
import { openStore, type Store } from '../../server/store/openStore.ts';
import { type Api, apiOf, put } from '../support/api.ts';
import { storeForTests, testDatabase } from '../support/database.ts';
import { changeOf, importTexts } from '../support/importing.ts';

const store = await storeForTests();
const query = 'subscription { landscapeChanged { revision change { who what why created deleted } } }';
const boards = { 'boards.csv': 'board\nThe Example Board\n' };

interface Told {
  revision: number;
  change: { who: string; what: string; why: string; created: number; deleted: number } | null;
}

interface Listening {
  /** What is told next. */
  next: () => Promise<Told>;
  leave: () => void;
}

/** Listens as a browser does; the first that is told is where the landscape stands. */
async function listen(api: Pick<Api, 'fetch'>): Promise<Listening & { first: Told }> {
  const leaving = new AbortController();
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const next = async (): Promise<Told> => {
    for (;;) {
      const found = /^data: (\{.*\})\n/m.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return (JSON.parse(found[1] ?? '') as { data: { landscapeChanged: Told } }).data.landscapeChanged;
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) throw new Error('Nothing more is told.');
      text += chunk.value;
    }
  };
  return { first: await next(), next, leave: () => leaving.abort() };
}

test('tells of a write of its own, of one by another process, and of its undoing', async () => {
  const api = apiOf(store);
  const listening = await listen(api);
  expect(listening.first).toMatchObject({ revision: expect.any(Number), change: null });
  const change = changeOf(await importTexts(store, boards));
  expect(await listening.next()).toEqual({
    revision: listening.first.revision + 1,
    change: { who: 'a test', what: 'import', why: 'boards.csv', created: change.created, deleted: 0 },
  });

  const other = await openStore(testDatabase());
  await undoChange(other, change.id, 'Bob');
  await other.close();
  expect(await listening.next()).toMatchObject({
    revision: listening.first.revision + 2,
    change: { who: 'Bob', what: 'undo', deleted: change.created },
  });
  listening.leave();
});

test('tells each of several changes, in their order, and one that the log does not hold without words', async () => {
  const api = apiOf(store);
  const { next, leave, first } = await listen(api);
  await importTexts(store, boards);
  await importTexts(store, { 'more.csv': 'board\nAnother Example Board\n' });
  const told = [await next(), await next()];
  expect(told.map(({ change }) => change?.why)).toEqual(['boards.csv', 'more.csv']);
  await put(store, []);
  expect(await next()).toEqual({ revision: first.revision + 3, change: null });
  leave();
});

/** A store that counts who looks at the revision, and is away when told to be. */
function watched(): { store: Store; looks: () => number; away: (is: boolean) => void } {
  let count = 0;
  let gone = false;
  const rows: Store['rows'] = async (file, ...rest) => {
    if (file === 'read/revision') count += 1;
    if (gone) throw new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseDown');
    return store.rows(file, ...rest);
  };
  return { store: { ...store, rows }, looks: () => count, away: (is) => (gone = is) };
}

/** The look after the last listener has left ends the watch; then the count stands still. */
async function standsStill(looks: () => number): Promise<boolean> {
  for (let before = -1; before !== looks(); ) {
    before = looks();
    await sleep(2_500);
  }
  return true;
}

test('many listeners cost one look, those who come later hear at once, and nobody looks when all have left', async () => {
  const { store: counted, looks } = watched();
  const api = apiOf(counted);
  const all = [await listen(api)];
  while (all.length < 5) all.push(await listen(api));
  expect(looks()).toBeLessThan(5);
  await importTexts(store, boards);
  const told = await Promise.all(all.map(({ next }) => next()));
  expect(new Set(told.map(({ revision }) => revision)).size).toBe(1);
  for (const { leave } of all) leave();
  expect(await standsStill(looks)).toBe(true);
});

test('is quiet while the database is away, and tells afterwards what was missed', async () => {
  const { store: shaky, looks, away } = watched();
  const api = apiOf(shaky);
  const { next, leave } = await listen(api);
  away(true);
  const seen = looks();
  await importTexts(store, boards);
  await expect.poll(looks, { timeout: 20_000 }).toBeGreaterThan(seen + 1);
  away(false);
  expect((await next()).change?.why).toBe('boards.csv');
  expect(api.logged).toEqual([]);
  leave();
});

test('over a real connection the watch ends when the client leaves', async () => {
  const { store: counted, looks } = watched();
  const app = createApp({
    store: counted,
    ask: askOf(counted),
    host: '127.0.0.1',
    log: pino({ level: 'silent' }),
    clientFolder: 'dist/none',
  });
  const server = createServer((request, response) => void app(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const base = `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
  const { leave } = await listen({ fetch: (path, init) => fetch(base + path, init) });
  leave();
  expect(await standsStill(looks)).toBe(true);
  server.close();
});
