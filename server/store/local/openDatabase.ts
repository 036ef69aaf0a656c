// The database that the settings ask for: a server elsewhere, or the embedded Neo4j of the data folder, started if need be.
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BoardwalkError } from '../../domain/errors.ts';
import { takeHold } from './hold.ts';
import { clearLeftovers } from './leftovers.ts';
import { passwordOf, username } from './password.ts';
import type { LocalVersion } from './releases.ts';
import { readRunning } from './runningDatabase.ts';
import { singly } from './singly.ts';
import { type HeldDatabase, type StartOrder, startDatabase } from './startDatabase.ts';

/** Where a database is reached, and as whom. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}
export interface DatabaseSettings {
  /** A server elsewhere; null means the embedded one. */
  readonly server: DatabaseAddress | null;
  readonly dataFolder: string;
  readonly localVersion: LocalVersion;
}
export interface OpenDatabase extends DatabaseAddress {
  readonly embedded: boolean;
  /** Lets go of the database; the embedded one is stopped when nobody else on this machine uses it. */
  close(): Promise<void>;
}
type Say = (sentence: string) => void;

/**
 * Opens the database. The embedded one stays up until `close`, or until this process ends in whatever way; should it fall
 * meanwhile it is started again at the same address. `say` hears in words what takes time or was put right.
 * Throws DATABASE_UNAVAILABLE.
 */
export async function openDatabase(settings: DatabaseSettings, say: Say): Promise<OpenDatabase> {
  if (settings.server !== null) return { ...settings.server, embedded: false, close: async () => undefined };
  const dataFolder = await makeFolder(resolve(settings.dataFolder));
  const order = { dataFolder, version: settings.localVersion };
  let held = await holdDatabase(order, say);
  let isClosed = false;
  void keepHolding();
  return {
    uri: `bolt://127.0.0.1:${held.boltPort}`,
    username,
    password: await passwordOf(dataFolder),
    database: 'neo4j',
    embedded: true,
    close: async () => {
      isClosed = true;
      await held.hold.release();
    },
  };

  async function keepHolding(): Promise<void> {
    while (await held.hold.lost) {
      say('The keeper of the embedded database ended unasked; the database is being started again.');
      const again = await holdAgain();
      if (again === null) return;
      held = again;
    }
  }

  async function holdAgain(): Promise<HeldDatabase | null> {
    for (let pause = 500; !isClosed; pause = Math.min(30_000, pause * 2)) {
      try {
        const again = await holdDatabase({ ...order, formerPort: held.boltPort }, say);
        if (!isClosed) return again;
        await again.hold.release();
      } catch (problem) {
        say(`The embedded database does not start (${String(problem)}); another try follows.`);
        await sleep(pause, undefined, { ref: false });
      }
    }
    return null;
  }
}

async function makeFolder(folder: string): Promise<string> {
  try {
    await makePath(folder);
    return folder;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BoardwalkError('DATABASE_UNAVAILABLE', 'dataFolderUnusable', { folder, why }, { cause });
  }
}

// Not mkdir's own `recursive`: where the system takes no new folder at all (/proc) it tries for ever.
async function makePath(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  if (dirname(folder) !== folder) await makePath(dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch(async (problem: unknown) => {
    // Another process may have been quicker.
    if (!(await isFolder(folder))) throw problem;
  });
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return false;
    throw problem;
  }
}

/** Joins the database that already runs in the data folder, or starts it; one process at a time. */
function holdDatabase(order: StartOrder, say: Say): Promise<HeldDatabase> {
  const { dataFolder } = order;
  return singly(join(dataFolder, 'lock'), say, async () => {
    const running = await readRunning(dataFolder);
    const hold = running && (await takeHold(running));
    if (running && hold) return { boltPort: running.boltPort, hold };
    if (running) await clearLeftovers(dataFolder, running, say);
    return startDatabase({ formerPort: running?.boltPort, ...order }, say);
  });
}
