import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { mergeRecords } from '../../server/changes/mergeRecords.ts';
import { BoardwalkError } from '../../server/domain/errors.ts';
import { readChanges } from '../../server/store/changeLog.ts';
import { countRecords } from '../../server/store/countRecords.ts';
import { translateError } from '../../server/store/driverErrors.ts';
import { openStore } from '../../server/store/openStore.ts';
import { readNames } from '../../server/store/readNames.ts';
import { emptyDatabase, openDriver, testDatabase } from '../support/database.ts';
import { importTexts } from '../support/importing.ts';

const address = testDatabase();
const tooLong = 12_000;

/** How a client asks for its transaction to be committed. */
const commit = Buffer.from([0xb0, 0x12]);

/** The database behind a door of our own, which can be shut and opened again. */
async function door() {
  const { hostname, port } = new URL(address.uri);
  const open = new Set<Socket>();
  let falls = 0;
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
      incoming.on('data', (asked: Buffer) => {
        if (falls === 0 || !asked.includes(commit)) return;
        falls -= 1;
        outgoing
          .unpipe(incoming)
          .once('data', () => incoming.destroy())
          .resume();
      });
    });
  let server = serve().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const own = server.address();
  const ownPort = own !== null && typeof own === 'object' ? own.port : 0;
  return {
    uri: `bolt://127.0.0.1:${ownPort}`,
    /** Falls shut between the next commit, which is carried out, and the answer to it. */
    fall: () => {
      falls += 1;
    },
    hasFallen: () => falls === 0,
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

test('what was committed is told and not done again, though nobody heard of the commit', async () => {
  const driver = openDriver();
  const { uri, shut, fall, hasFallen } = await door();
  const store = await openStore({ ...address, uri });
  try {
    fall();
    const { change } = await importTexts(store, { 'seats.csv': 'person,board\nAnn Sample,A\nAnne Sample,A\n' });
    expect([change, hasFallen()]).toMatchObject([{ what: 'import', created: 6 }, true]);
    const [keep = '', absorb = ''] = (await readNames(store, 'PERSON')).map(({ id }) => id);
    fall();
    const merge = await mergeRecords(store, { kind: 'PERSON', keep, absorb }, { who: 'a test', why: '' });
    expect([merge.what, hasFallen()]).toEqual(['merge', true]);
    expect((await readChanges(store, 9, null)).map(({ id }) => id)).toEqual([merge.id, change?.id]);
  } finally {
    await emptyDatabase(driver);
    await driver.close();
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
  // What stays in the way though it was tried again and again is told in words.
  expect(tell('Neo.TransientError.Transaction.DeadlockDetected')).toMatchObject({
    code: 'DATABASE_UNAVAILABLE',
    reason: 'changedAtOnce',
  });
  expect(tell('Neo.ClientError.Statement.SyntaxError')).toBeInstanceOf(Neo4jError);
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
