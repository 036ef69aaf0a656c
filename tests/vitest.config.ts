import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { seekJava } from '../server/store/local/findJava.ts';
import { defaultVersion, type LocalVersion, releases } from '../server/store/local/releases.ts';

const newest: LocalVersion = '2026.08.1';

/** Tests of pure code, several files at a time. */
const unit = ['domain', 'formats', 'matching', 'analysis', 'wording', 'settings', 'architecture', 'client'];
/** Tests that run on a real Neo4j, one file at a time in one database. */
const onDatabase = ['store', 'changes', 'questions', 'schema', 'http', 'cli', 'seed'];
/** Those of them that run on the newest Neo4j too. */
const onNewest = ['store'];

const support = 'tests/support';
const files = (folders: readonly string[]): string[] => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

function project(name: string, folders: readonly string[], order: number): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: files(folders),
      sequence: { groupOrder: order },
      // The files of a process share what they import, as the parts of a server do: most of a short file's time went there.
      isolate: false,
      ...(order > 0 && { maxWorkers: 1 }),
    },
  };
}

/** Vitest would ask packages for their development builds, and two builds of graphql do not know each other's types. */
const asNodeResolves = { ssr: { resolve: { conditions: ['module', 'node'] } } };

function databaseProject(folders: readonly string[], version: LocalVersion, order: number) {
  const plain = project(`database ${version}`, folders, order);
  return {
    ...plain,
    ...asNodeResolves,
    test: { ...plain.test, globalSetup: `${support}/startDatabase.ts`, provide: { neo4jVersion: version } },
  };
}

/** How a database ends is the same in both: it is tried on one, since each end takes seconds. */
function withoutEndings(project: TestProjectInlineConfiguration): TestProjectInlineConfiguration {
  return { ...project, test: { ...project.test, exclude: ['tests/store/driverErrors.test.ts'] } };
}

/** Journeys in a real Chromium, on a server that runs for all of them. */
function browserProject(order: number): TestProjectInlineConfiguration {
  const plain = project('browser', ['browser'], order);
  // A busy machine is no failure: what a journey waits for may take its time, and is named when it never comes.
  const patient = { testTimeout: 60_000, expect: { poll: { timeout: 15_000 } } };
  return { ...plain, test: { ...plain.test, ...patient, globalSetup: `${support}/startServer.ts` } };
}

// Every Neo4j of a test lives for seconds or minutes: time spent on making its code as quick as can be never comes back.
process.env.JDK_JAVA_OPTIONS ??= '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC';

const hasNewerJava = (await seekJava(releases[newest].leastJava)) !== null;

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      project('unit', unit, 0),
      databaseProject(onDatabase, defaultVersion, 1),
      ...(hasNewerJava ? [withoutEndings(databaseProject(onNewest, newest, 2))] : []),
      browserProject(3),
      { ...project('faults', ['faults', 'bench'], 4), ...asNodeResolves },
    ],
  },
});
