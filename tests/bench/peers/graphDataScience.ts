// Neo4j with Graph Data Science in a temporary data folder: fetched by Maven once, started for one comparison, always stopped.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { findJava, type Java } from '../../../server/store/local/findJava.ts';
import { freePort } from '../../../server/store/local/freePort.ts';
import type { HeavyTailed } from '../heavyTailed.ts';
import type { Count } from './pythonPeer.ts';

export interface DataSciencePeer {
  readonly version: string;
  /** GDS nodeSimilarity, Jaccard, the ten most alike of each board; the projected graph is in its memory. */
  nodeSimilarity(): Promise<number>;
  /** Plain Cypher: how many people each pair of boards shares, all pairs. */
  countPairs(): Promise<number>;
  count(): Promise<Count>;
  stop(): Promise<void>;
}

const pom = fileURLToPath(new URL('graph-data-science/pom.xml', import.meta.url));
const jars = fileURLToPath(new URL('../../../.tools/bench/graph-data-science-2.13.9', import.meta.url));
const procedures = /^(proc|alpha-proc|procedure-integration|procedures-facade-api)(-.*)?-2\.13\.9\.jar$/;

const pairCount = `MATCH (a:Board)-[:SEATS]->(person:Person)<-[:SEATS]-(b:Board) WHERE a.number < b.number
WITH a, b, count(person) AS shared RETURN count(*) AS pairs, sum(shared) AS shared`;
const similarity = `CALL gds.nodeSimilarity.stream('seats', {topK: 10, similarityMetric: 'JACCARD'})
YIELD node1, node2, similarity RETURN count(*) AS pairs, sum(similarity) AS sum`;

/** @param folder an empty one, for the database */
export async function startGraphDataScience(folder: string, network: HeavyTailed): Promise<DataSciencePeer> {
  const java = await findJava(17);
  await fetchJars(java);
  const port = await freePort();
  await configure(folder, port);
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const main = 'org.neo4j.server.CommunityEntryPoint';
  const words = ['-Xmx2g', ...opened, '-cp', join(jars, '*'), main, `--home-dir=${folder}`];
  const child = spawn(java.command, [...words, `--config-dir=${join(folder, 'conf')}`], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, undefined, { disableLosslessIntegers: true });
  const stop = async () => {
    await driver.close();
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(20_000)]);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    process.off('exit', killWithUs);
  };
  try {
    await untilUp(driver, () => child.exitCode !== null);
    await load(driver, network);
    return { ...(await contestants(driver)), stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function fetchJars(java: Java): Promise<void> {
  if ((await readdir(jars).catch(() => [])).length > 0) return;
  const fresh = `${jars}.new`;
  await rm(fresh, { recursive: true, force: true });
  const words = [
    '--batch-mode',
    '--quiet',
    '--file',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${fresh}`,
  ];
  await promisify(execFile)('mvn', words, { env: { ...process.env, JAVA_HOME: java.home } });
  await rename(fresh, jars);
}

async function configure(folder: string, port: number): Promise<void> {
  for (const name of ['conf', 'plugins']) await mkdir(join(folder, name), { recursive: true });
  for (const name of (await readdir(jars)).filter((jar) => procedures.test(jar)))
    await copyFile(join(jars, name), join(folder, 'plugins', name));
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.security.procedures.unrestricted=gds.*',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=512m',
  ];
  await writeFile(join(folder, 'conf', 'neo4j.conf'), `${settings.join('\n')}\n`);
}

async function untilUp(driver: Driver, isDead: () => boolean): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (isDead()) break;
    const up = await driver.verifyConnectivity().then(
      () => true,
      () => false,
    );
    if (up) return;
    await sleep(500);
  }
  throw new Error('Neo4j with Graph Data Science did not start');
}

async function load(driver: Driver, { boards, people, seats, boardOf, personOf }: HeavyTailed): Promise<void> {
  await driver.executeQuery('CREATE CONSTRAINT FOR (board:Board) REQUIRE board.number IS UNIQUE');
  await driver.executeQuery('CREATE CONSTRAINT FOR (person:Person) REQUIRE person.number IS UNIQUE');
  await driver.executeQuery('UNWIND range(0, $count - 1) AS number CREATE (:Board {number: number})', {
    count: neo4j.int(boards),
  });
  await driver.executeQuery('UNWIND range(0, $count - 1) AS number CREATE (:Person {number: number})', {
    count: neo4j.int(people),
  });
  for (let from = 0; from < seats; from += 20_000) {
    const to = Math.min(from + 20_000, seats);
    const rows = Array.from({ length: to - from }, (_, i) => [boardOf[from + i] ?? 0, personOf[from + i] ?? 0]);
    await driver.executeQuery(
      `UNWIND $rows AS row MATCH (board:Board {number: toInteger(row[0])}) MATCH (person:Person {number: toInteger(row[1])})
      CREATE (board)-[:SEATS]->(person)`,
      { rows },
    );
  }
  await driver.executeQuery("CALL gds.graph.project('seats', ['Board', 'Person'], 'SEATS')");
}

async function contestants(driver: Driver): Promise<Omit<DataSciencePeer, 'stop'>> {
  const first = async (query: string) => (await driver.executeQuery(query)).records[0]?.toObject() ?? {};
  const timed = async (query: string) => {
    const began = performance.now();
    await first(query);
    return performance.now() - began;
  };
  const { version } = await first('RETURN gds.version() AS version');
  return {
    version: `Neo4j 5.26.30, Graph Data Science ${String(version)}`,
    nodeSimilarity: () => timed(similarity),
    countPairs: () => timed(pairCount),
    count: async () => {
      const { pairs, shared } = await first(pairCount);
      return { pairs: Number(pairs), shared: Number(shared) };
    },
  };
}
