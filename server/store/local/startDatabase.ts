// Starts the embedded Neo4j of a data folder, with all that it needs: a Java, and the jars.
import { fetchNeo4j } from './fetchNeo4j.ts';
import { findJava } from './findJava.ts';
import { freePort } from './freePort.ts';
import type { Hold } from './hold.ts';
import { launch } from './launch.ts';
import { type LocalVersion, releases } from './releases.ts';

export interface StartOrder {
  readonly dataFolder: string;
  readonly version: LocalVersion;
  /** The port of an earlier run: taken again, so that drivers which know it find their database again. */
  readonly formerPort?: number | undefined;
}
export interface HeldDatabase {
  readonly boltPort: number;
  readonly hold: Hold;
}

/** Throws DATABASE_UNAVAILABLE. */
export async function startDatabase(
  { dataFolder, version, formerPort }: StartOrder,
  say: (sentence: string) => void,
): Promise<HeldDatabase> {
  const java = await findJava(releases[version].leastJava);
  const jars = await fetchNeo4j(version, java, say);
  const boltPort = formerPort ?? (await freePort());
  say('Starting the database …');
  const began = performance.now();
  const hold = await launch({ dataFolder, boltPort, version, jars, java: java.command });
  say(`The database is up (${((performance.now() - began) / 1000).toFixed(1)} s).`);
  return { boltPort, hold };
}
