// Neo4j's jars in .tools/, shared by all data folders: fetched once by Maven, then checked against a manifest:
// names and sizes at each start, every byte when the database did not start.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, promisify } from 'node:util';
import { BoardwalkError } from '../../domain/errors.ts';
import type { Java } from './findJava.ts';
import type { LocalVersion } from './releases.ts';
import { singly } from './singly.ts';
import { textIfThere } from './textIfThere.ts';

/** Each jar's size, and the SHA-256 over the names and contents of all. */
interface Manifest {
  readonly sizes: Readonly<Record<string, number>>;
  readonly sha256: string;
}

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const tools = fileURLToPath(new URL('../../../.tools/', import.meta.url));
const run = promisify(execFile);

/** The folder of the jars, complete and unharmed. `say` hears of a fetch, since that takes a while. */
export async function fetchNeo4j(version: LocalVersion, java: Java, say: (sentence: string) => void): Promise<string> {
  const folder = join(tools, `neo4j-${version}`);
  if (await isWhole(folder)) return folder;
  await mkdir(tools, { recursive: true });
  return singly(join(tools, `neo4j-${version}.lock`), say, async () => {
    if (await isWhole(folder)) return folder;
    const began = Date.now();
    say(`Fetching Neo4j ${version} with Maven …`);
    const fresh = `${folder}.new`;
    await rm(fresh, { recursive: true, force: true });
    await runMaven(version, java, fresh);
    const sizes = await takeStock(fresh);
    const manifest: Manifest = { sizes, sha256: await digest(fresh, Object.keys(sizes)) };
    await writeFile(join(fresh, 'manifest.json'), JSON.stringify(manifest));
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    say(`Neo4j ${version} fetched (${((Date.now() - began) / 1000).toFixed(1)} s).`);
    return folder;
  });
}

async function runMaven(version: LocalVersion, java: Java, folder: string): Promise<void> {
  const words = ['--batch-mode', '--quiet', '--strict-checksums', '--file', pom, `-Dneo4j.version=${version}`];
  try {
    await run('mvn', [...words, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
      env: { ...process.env, JAVA_HOME: java.home },
      shell: process.platform === 'win32',
    });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new BoardwalkError('DATABASE_UNAVAILABLE', 'mavenMissing', {}, { cause });
    }
    throw new BoardwalkError(
      'DATABASE_UNAVAILABLE',
      'databaseNotFetched',
      { version, words: firstComplaint(cause) },
      { cause },
    );
  }
}

function firstComplaint(cause: unknown): string {
  const said = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : String(cause);
  return (/\[ERROR\] (.{1,300})/.exec(said)?.[1] ?? said.slice(0, 300)).trim();
}

/** Whether every jar still is what was fetched; slow (it reads them all), so asked only when something went wrong. */
export async function isUnharmed(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  return manifest !== null && (await digest(folder, Object.keys(manifest.sizes))) === manifest.sha256;
}

async function isWhole(folder: string): Promise<boolean> {
  const manifest = await readManifest(folder);
  return manifest !== null && isDeepStrictEqual(await takeStock(folder), manifest.sizes);
}

async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await textIfThere(join(folder, 'manifest.json'));
  return text === null ? null : JSON.parse(text);
}

async function takeStock(folder: string): Promise<Manifest['sizes']> {
  const sizes: Record<string, number> = {};
  for (const name of await readdir(folder)) {
    if (name.endsWith('.jar')) sizes[name] = (await stat(join(folder, name))).size;
  }
  return sizes;
}

async function digest(folder: string, names: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const name of names.toSorted()) hash.update(name).update(await readFile(join(folder, name)).catch(() => ''));
  return hash.digest('hex');
}
