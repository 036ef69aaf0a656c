// Before the tests of a project: an embedded Neo4j of the wanted version, in a data folder that is removed after them.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type DatabaseAddress, openDatabase } from '../../server/store/local/openDatabase.ts';
import type { LocalVersion } from '../../server/store/local/releases.ts';
import { migrate } from '../../server/store/migrate.ts';
import { openStore } from '../../server/store/openStore.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4jVersion: LocalVersion;
    database: DatabaseAddress;
  }
}

export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'boardwalk-test-'));
  const localVersion = project.getProvidedContext().neo4jVersion;
  const opened = await openDatabase({ server: null, dataFolder, localVersion }, (sentence) => console.log(sentence));
  const { uri, username, password, database } = opened;
  const store = await openStore(opened);
  await migrate(store);
  await store.close();
  project.provide('database', { uri, username, password, database });
  return async () => {
    await opened.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
