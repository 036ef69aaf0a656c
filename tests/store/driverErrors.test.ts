import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { translateError } from '../../server/store/driverErrors.ts';
import { openStore } from '../../server/store/openStore.ts';
import { testDatabase } from '../support/database.ts';

const address = testDatabase();
const tooLong = 12_000;

/** The database behind a door of our own, which can be shut and opened again. */
async function door() {
  const { hostname, port } = new URL(address.uri);
  const open = new Set<Socket>();
  const serve = (): Server =>
    createServer((incoming) => {
      const outgoing = connect(Number(port), hostname);
      for (const [one, other] of [
        [incoming, outgoing],
        [outgoing, incoming],
      ] as const) {
        open.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
      }
    });
  let server = serve().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = server.address();
  const ownPort = own !== null && typeof own === 'object' ? own.port : 0;
  return {
    uri: `bolt://127.0.0.1:${ownPort}`,
    shut: async () => {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
    reopen: async () => {
      server = serve().listen(ownPort, '127.0.0.1');
      await once(server, 'listening');
    },
  };
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test('a database that goes away is unavailable within seconds, and answers again once it is back', async () => {
  const { uri, shut, reopen } = await door();
  const store = await openStore({ ...address, uri });
  try {
    expect((await countRecords(store)).PERSON).toBe(0);
    await shut();
    const began = Date.now();
    const error = await failure(countRecords(store));
    expect(error).toMatchObject({ code: 'DATABASE_UNAVAILABLE', reason: 'databaseDown' });
    expect(error instanceof BoardwalkError && error.cause).toBeInstanceOf(Error);
    expect(await failure(store.write(countRecords))).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(Date.now() - began).toBeLessThan(tooLong);
    await reopen();
    expect((await countRecords(store)).PERSON).toBe(0);
  } finally {
    await store.close();
    await shut();
  }
});

test('a database that is not there cannot be opened, in words', async () => {
  const { uri, shut, reopen } = await door();
  await shut();
  const began = Date.now();
  expect(await failure(openStore({ ...address, uri }))).toMatchObject({
    reason: 'databaseUnreachable',
    values: { uri },
  });
  expect(Date.now() - began).toBeLessThan(tooLong);
  await reopen();
  await (await openStore({ ...address, uri })).close();
  await shut();
});

test('a wrong password is told from a database that is down', async () => {
  const error = await failure(openStore({ ...address, password: 'not the password' }));
  expect(error).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    reason: 'databasePassword',
    values: { uri: address.uri, username: address.username },
  });
  expect(JSON.stringify(error)).not.toContain('not the password');
  await (await openStore(address)).close();
});

test('more than the memory of the database holds is too much, not a fault', () => {
  const tell = (code: string) => translateError(new Neo4jError('full', code, '', ''), address.uri, address.username);
  expect(tell('Neo.TransientError.General.MemoryPoolOutOfMemoryError')).toMatchObject({
    code: 'TOO_COMPLEX',
    reason: 'databaseFull',
  });
  expect(tell('Neo.TransientError.Transaction.DeadlockDetected')).toBeInstanceOf(Neo4jError);
});

test.each(['http://127.0.0.1:1', 'nonsense', ''])('%j is no address of a database', async (uri) => {
  expect(await failure(openStore({ ...address, uri }))).toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
});

test('a database of another name is unavailable', async () => {
  expect(await failure(openStore({ ...address, database: 'elsewhere' }))).toMatchObject({
    reason: 'databaseUnreachable',
  });
});

test('what the work itself throws comes out as it was', async () => {
  const store = await openStore(address);
  const own = new BoardwalkError('CONFLICT', 'noSuchRecord', { id: 'person_a' });
  expect(await failure(store.write(() => Promise.reject(own)))).toBe(own);
  await store.close();
});
