import { expect, inject, test } from 'vitest';
import { driverForTests, testDatabase } from '../../support/database.ts';

const driver = driverForTests();
const { database } = testDatabase();

test('the embedded database is the release that was asked for', async () => {
  const { agent } = await driver.getServerInfo({ database });
  expect(agent).toBe(`Neo4j/${inject('neo4jVersion')}`);
});

test('what one test writes, the next does not see', async () => {
  const count = async () =>
    (await driver.executeQuery('MATCH (n:Trace) RETURN count(n) AS n', {}, { database })).records[0]?.get('n');
  expect(await count()).toBe(0);
  await driver.executeQuery('CREATE (:Trace)', {}, { database });
  expect(await count()).toBe(1);
});

test('nor the one after it', async () => {
  const { records } = await driver.executeQuery('MATCH (n:Trace) RETURN n', {}, { database });
  expect(records).toEqual([]);
});
