// The real Neo4j of this test run (see startDatabase.ts), for the files of the database projects.
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, afterEach, inject } from 'vitest';
import type { DatabaseAddress } from '../../server/store/local/openDatabase.ts';

/** Where the database of this run is, and as whom it is reached. */
export function testDatabase(): DatabaseAddress {
  return inject('database');
}

/** A driver for the tests of this file: each test leaves an empty graph behind, the last one closes the driver. */
export function driverForTests(): Driver {
  const { uri, username, password } = testDatabase();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  afterEach(() => emptyDatabase(driver));
  afterAll(() => driver.close());
  return driver;
}

/** Removes every node; constraints, indexes and the migrations that made them stay. */
export async function emptyDatabase(driver: Driver): Promise<void> {
  await driver.executeQuery(
    'MATCH (n) WHERE NOT n:Migration DETACH DELETE n',
    {},
    { database: testDatabase().database },
  );
}
