// What Neo4j is told: its configuration file, and the words of the command that starts it.
import { mkdir, writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { type LocalVersion, releases } from './releases.ts';

/** The folder of the data folder that is Neo4j's own. */
export const homeOf = (dataFolder: string): string => join(dataFolder, 'neo4j');
export const consoleLog = (dataFolder: string): string => join(homeOf(dataFolder), 'logs', 'console.log');

/** The word by which a process list tells the Java of this data folder from others. */
export const homeWord = (dataFolder: string): string => `--home-dir=${homeOf(dataFolder)}`;

const leastHeap = 512;
const mostHeap = 4096;

const configuration = (boltPort: number): string => `\
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${boltPort}
server.bolt.advertised_address=127.0.0.1:${boltPort}
server.http.enabled=false
server.https.enabled=false
server.bolt.telemetry.enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=256m
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=100M size
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;

export async function writeConfiguration(dataFolder: string, boltPort: number): Promise<void> {
  const home = homeOf(dataFolder);
  for (const folder of ['conf', 'logs']) await mkdir(join(home, folder), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), configuration(boltPort), { mode: 0o600 });
}

/** The words after `java`. */
export function javaWords(dataFolder: string, jars: string, version: LocalVersion): string[] {
  // An eighth of the machine's memory: a large import is one transaction, and takes some 10 kB for each record until it ends.
  const heap = Math.round(Math.min(mostHeap, Math.max(leastHeap, totalmem() / 2 ** 20 / 8)));
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  return [
    `-Xmx${heap}m`,
    '-XX:+ExitOnOutOfMemoryError',
    '-Djava.awt.headless=true',
    '-Dfile.encoding=UTF-8',
    ...opened,
    '-cp',
    join(jars, '*'),
    releases[version].mainClass,
    homeWord(dataFolder),
    `--config-dir=${join(homeOf(dataFolder), 'conf')}`,
  ];
}
