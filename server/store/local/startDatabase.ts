// Starts the embedded Neo4j of a data folder, with all that it needs: a Java, the jars, their class archive.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchNeo4j } from './fetchNeo4j.ts';
import { findJava } from './findJava.ts';
import { freePort } from './freePort.ts';
import type { Hold } from './hold.ts';
import { type Launch, launch } from './launch.ts';
import { type LocalVersion, releases } from './releases.ts';
import { singly } from './singly.ts';

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
type Say = (sentence: string) => void;

/** Throws DATABASE_UNAVAILABLE. */
export async function startDatabase({ dataFolder, version, formerPort }: StartOrder, say: Say): Promise<HeldDatabase> {
  const java = await findJava(releases[version].leastJava);
  const jars = await fetchNeo4j(version, java, say);
  const archive = join(jars, `classes-of-java-${java.version}.jsa`);
  const parts = { version, jars, java: java.command };
  if (!existsSync(archive)) await makeArchive(archive, parts, say);
  const boltPort = formerPort ?? (await freePort());
  const words = existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
  const hold = await launch({ ...parts, dataFolder, boltPort, words, patience: 20_000 });
  return { boltPort, hold };
}

/** Java's archive of the classes that Neo4j loads, made by one start and stop: later starts take two thirds of the time. */
function makeArchive(archive: string, parts: Pick<Launch, 'version' | 'jars' | 'java'>, say: Say): Promise<void> {
  return singly(`${archive}.lock`, say, async () => {
    if (existsSync(archive)) return;
    const began = Date.now();
    say('Preparing Neo4j for quick starts …');
    const dataFolder = join(parts.jars, 'trial');
    const fresh = `${archive}.new`;
    await rm(dataFolder, { recursive: true, force: true });
    await mkdir(dataFolder);
    const words = [`-XX:ArchiveClassesAtExit=${fresh}`];
    const hold = await launch({ ...parts, dataFolder, boltPort: await freePort(), words, patience: 120_000 });
    await hold.release();
    await rm(dataFolder, { recursive: true });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    const made = existsSync(fresh);
    if (made) await rename(fresh, archive);
    say(made ? `Neo4j prepared (${seconds} s).` : `Java made no archive in ${seconds} s; Neo4j starts without one.`);
  });
}
