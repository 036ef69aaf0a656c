// The whole server without a port, on the database of this run: what the tests of the API ask with.
import { resolve } from 'node:path';
import pino from 'pino';
import { afterAll, beforeAll } from 'vitest';
import type { Document } from '../../server/domain/evidence.ts';
import { createApp } from '../../server/http/createApp.ts';
import { askOf } from '../../server/questions/asking.ts';
import { openStore, type Reading, type Store } from '../../server/store/openStore.ts';
import { putDocuments } from '../../server/store/putDocuments.ts';
import { raiseRevision } from '../../server/store/revision.ts';
import { emptyDatabase, openDriver, testDatabase } from './database.ts';

export interface Reply {
  status: number;
  data: unknown;
  errors: { message: string; extensions: { code: string; underWay?: boolean } }[];
}
type Variables = Readonly<Record<string, unknown>>;

export interface Api {
  readonly store: Store;
  /** What the log was told, line by line. */
  readonly logged: string[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** One GraphQL request and all of its reply. */
  post(query: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  /** The data of one, which must have no errors. */
  ask(query: string, variables?: Variables, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** How many statements the database has been sent since this was last asked. */
  statements(): number;
}

/** For the tests of one file that only read: the documents are there for all of them. `const api = await apiForTests(harbour)` */
export async function apiForTests(documents: readonly Document[], clientFolder = 'dist/none'): Promise<Api> {
  const store = await openStore(testDatabase());
  const driver = openDriver();
  beforeAll(() => put(store, documents));
  afterAll(async () => {
    await emptyDatabase(driver);
    await Promise.all([driver.close(), store.close()]);
  });
  return apiOf(store, clientFolder);
}

/** @param seconds after which a question is given up; undefined: as for everybody */
export function apiOf(store: Store, clientFolder = 'dist/none', seconds?: number): Api {
  const counted = counting(store);
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => void logged.push(line) });
  const app = createApp({
    store: counted.store,
    ask: askOf(counted.store),
    host: '127.0.0.1',
    log,
    clientFolder: resolve(clientFolder),
    ...(seconds !== undefined && { seconds }),
  });
  const fetch = async (path: string, init?: RequestInit) => app.fetch(`http://localhost${path}`, init ?? {});
  const post: Api['post'] = async (query, variables = {}, headers = {}) => {
    const sent = { 'content-type': 'application/json', accept: 'application/json', ...headers };
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: sent,
      body: JSON.stringify({ query, variables }),
    });
    return { data: null, errors: [], ...(await answer.json()), status: answer.status };
  };
  return {
    store,
    logged,
    fetch,
    post,
    ask: async (query, variables, headers) => {
      const { data, errors } = await post(query, variables, headers);
      if (errors.length > 0) throw new Error([...errors.map(({ message }) => message), ...logged.splice(0)].join('\n'));
      return data;
    },
    statements: counted.take,
  };
}

export function put(store: Store, documents: readonly Document[]): Promise<void> {
  return store.write(async (tx) => {
    await raiseRevision(tx);
    await putDocuments(tx, documents);
  });
}

function counting(store: Store): { store: Store; take: () => number } {
  let count = 0;
  const counted = <T extends Reading>(on: T): T => ({
    ...on,
    rows: (file, parameters, row) => {
      count += 1;
      return on.rows(file, parameters, row);
    },
    stream: (file, parameters, row, into) => {
      count += 1;
      return on.stream(file, parameters, row, into);
    },
  });
  return {
    store: {
      ...counted(store),
      read: (work) => store.read((on) => work(counted(on))),
      write: (work) => store.write((tx) => work(counted(tx))),
    },
    take: () => {
      const taken = count;
      count = 0;
      return taken;
    },
  };
}
