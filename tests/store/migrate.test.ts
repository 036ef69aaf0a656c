import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { migrate, migrationsApplied } from '../../server/store/migrate.ts';
import { openStore } from '../../server/store/openStore.ts';
import { driverForTests, storeForTests, testDatabase } from '../support/database.ts';
import { person, put } from './world.ts';

const store = await storeForTests();
const driver = driverForTests();
const { database } = testDatabase();
const run = async (text: string) => (await driver.executeQuery(text, {}, { database })).records;

afterEach(() => migrate(store));

test('migrations are in, and brought in a second time they change nothing', async () => {
  expect(await migrationsApplied(store)).toBe(true);
  expect(await migrate(store)).toEqual([]);
});

test('a migration that is not logged is not in, and is brought in again', async () => {
  await run("MATCH (m:Migration {name: '0003-person-id'}) DELETE m");
  expect(await migrationsApplied(store)).toBe(false);
  expect(await migrate(store)).toEqual(['0003-person-id']);
  expect(await migrationsApplied(store)).toBe(true);
});

test('a migration whose text has changed is brought in again', async () => {
  await run("MATCH (m:Migration {name: '0003-person-id'}) SET m.checksum = 'another'");
  expect(await migrationsApplied(store)).toBe(false);
  expect(await migrate(store)).toEqual(['0003-person-id']);
});

test('several processes may bring them in at once', async () => {
  await run('MATCH (m:Migration) DELETE m');
  for (const record of await run('SHOW CONSTRAINTS YIELD name RETURN name')) {
    await run(`DROP CONSTRAINT ${record.get('name')}`);
  }
  const others = await Promise.all(Array.from({ length: 3 }, () => openStore(testDatabase())));
  try {
    await Promise.all(others.map((other) => migrate(other)));
    expect(await migrationsApplied(store)).toBe(true);
    const constraints = await run('SHOW CONSTRAINTS YIELD name RETURN name');
    const declared = globSync(resolve(import.meta.dirname, '../../cypher/schema/*.cypher')).filter((path) =>
      readFileSync(path, 'utf8').includes('CREATE CONSTRAINT'),
    );
    expect(constraints.length).toBe(declared.length);
    const [logged] = await run('MATCH (m:Migration) RETURN count(m) AS all, count(DISTINCT m.name) AS names');
    expect(logged?.get('all')).toBe(logged?.get('names'));
  } finally {
    await Promise.all(others.map((other) => other.close()));
  }
});

test('an id is taken once', async () => {
  await put(store, [person('person_a')]);
  await expect(run("CREATE (:Person {id: 'person_a'})")).rejects.toThrow('already exists');
  await run("CREATE (:Person {id: 'person_b'})");
});
