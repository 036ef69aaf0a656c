// Launches Neo4j under a keeper of its own and waits until it answers.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { BoardwalkError } from '../../domain/errors.ts';
import { isUnharmed } from './fetchNeo4j.ts';
import { type Hold, takeHold } from './hold.ts';
import type { KeeperNews, KeeperTask } from './keeper.ts';
import { consoleLog, javaWords, writeConfiguration } from './neo4jWords.ts';
import { passwordOf, settlePassword } from './password.ts';
import type { LocalVersion } from './releases.ts';
import { readRunning } from './runningDatabase.ts';

export interface Launch {
  readonly dataFolder: string;
  readonly boltPort: number;
  readonly version: LocalVersion;
  /** The folder of Neo4j's jars. */
  readonly jars: string;
  /** The Java command. */
  readonly java: string;
}

const patience = 300_000;
const keeperFile = fileURLToPath(new URL('keeper.ts', import.meta.url));

/** Throws DATABASE_UNAVAILABLE with the last words of Neo4j's log. */
export async function launch({ dataFolder, boltPort, version, jars, java }: Launch): Promise<Hold> {
  await writeConfiguration(dataFolder, boltPort);
  const words = javaWords(dataFolder, jars, version);
  const keeper = await spawnKeeper({ dataFolder, boltPort, java, words });
  try {
    const hold = await untilUp(keeper, dataFolder, boltPort);
    keeper.send('up');
    return hold;
  } catch (cause) {
    throw cause instanceof BoardwalkError ? cause : await notStarted(dataFolder, jars, cause);
  } finally {
    keeper.disconnect();
    keeper.unref();
  }
}

async function spawnKeeper(task: KeeperTask): Promise<ChildProcess> {
  const log = await open(consoleLog(task.dataFolder), 'w');
  try {
    return spawn(process.execPath, [keeperFile, JSON.stringify(task)], {
      detached: true,
      stdio: ['ignore', log.fd, log.fd, 'ipc'],
    });
  } finally {
    await log.close();
  }
}

async function untilUp(keeper: ChildProcess, dataFolder: string, boltPort: number): Promise<Hold> {
  const ended = javaEnd(keeper);
  await Promise.race([once(keeper, 'message'), ended]);
  const running = await readRunning(dataFolder);
  const hold = running && (await takeHold(running));
  if (hold === null) throw await Promise.race([ended, sleep(1_000, new Error('its keeper ended'))]);
  try {
    await Promise.race([untilItListens(boltPort), ended]);
    await Promise.race([settlePassword(`bolt://127.0.0.1:${boltPort}`, await passwordOf(dataFolder)), ended]);
    return hold;
  } catch (problem) {
    void hold.release();
    throw problem;
  }
}

/** Rejects when Java or its keeper ends. */
function javaEnd(keeper: ChildProcess): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    keeper.on('message', (news: KeeperNews) => {
      if ('javaEnded' in news) reject(new Error(news.javaEnded));
    });
    keeper.on('error', reject).on('exit', (code, signal) => reject(new Error(`its keeper ended (${signal ?? code})`)));
  });
  ended.catch(() => undefined);
  return ended;
}

async function untilItListens(port: number): Promise<void> {
  for (const until = Date.now() + patience; Date.now() < until; await sleep(50)) {
    if (await listens(port)) return;
  }
  throw new Error(`no answer within ${patience / 1000} s`);
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
  });
}

/** The error with the last words of Neo4j's log; harmed jars are named as the cause, and fetched anew at the next start. */
async function notStarted(dataFolder: string, jars: string, cause: unknown): Promise<BoardwalkError> {
  if (!(await isUnharmed(jars)))
    return new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseJarsHarmed', { folder: jars });
  const log = consoleLog(dataFolder);
  const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n');
  const words = lines.filter((line) => /ERROR|Caused by|Exception/.test(line)).at(-1) ?? lines.at(-1) ?? '';
  const why = cause instanceof Error ? cause.message : String(cause);
  const values = { why, words: words.slice(0, 300), log };
  return new BoardwalkError('DATABASE_UNAVAILABLE', 'databaseNotStarted', values, { cause });
}
