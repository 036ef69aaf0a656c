// The real Neo4j of this test run (see startDatabase.ts), for the files of the database projects.
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, inject } from 'vitest';
import type { DatabaseAddress } from '../../server/store/local/openDatabase.ts';
import { openStore, type Store } from '../../server/store/openStore.ts';

/** Where the database of this run is, and as whom it is reached. Its migrations are in. */
export function testDatabase(): DatabaseAddress {
  return inject('database');
}

/** A driver for the tests of this file: each test leaves an empty graph behind, the last one closes the driver. */
export function driverForTests(): Driver {
  const driver = openDriver();
  afterEach(() => emptyDatabase(driver));
  afterAll(() => driver.close());
  return driver;
}

/** A driver that whoever opens it closes. */
export function openDriver(): Driver {
  const { uri, username, password } = testDatabase();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** A store for the tests of this file, likewise: `const store = await storeForTests();` at the top of the file. */
export async function storeForTests(): Promise<Store> {
  driverForTests();
  const store = await openStore(testDatabase());
  afterAll(() => store.close());
  return store;
}

/** Removes every record and the log. The revision is raised, so that nothing remembered of an earlier test is taken for current. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  const { database } = testDatabase();
  await driver.executeQuery('MATCH (n) WHERE NOT n:Migration AND NOT n:Landscape DETACH DELETE n', {}, { database });
  await driver.executeQuery(
    'MATCH (landscape:Landscape) SET landscape.revision = landscape.revision + 1',
    {},
    { database },
  );
}
