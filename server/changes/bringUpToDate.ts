// A database brought up to this version. What it holds is backed up first, so that there is a way back.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { BoardwalkError } from '../domain/errors.ts';
import { isEmptyDatabase } from '../store/loadDump.ts';
import { migrate, missingMigrations } from '../store/migrate.ts';
import type { Store } from '../store/openStore.ts';
import { readRestoring } from '../store/revision.ts';
import { backUp } from './backUp.ts';

const kept = 5;
const ownName = /^before-update-[\dTZ-]+\.backup$/;

/** The folder of a data folder in which backups are kept. */
export function backupFolder(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

/**
 * Brings in the migrations that are missing.
 * @param folder where the backup goes; of those made by this, the last few are kept
 * @returns the path of the backup, or null where none was needed
 * @throws BoardwalkError where it cannot be backed up; then nothing is brought in
 */
export async function bringUpToDate(store: Store, folder: string): Promise<string | null> {
  if ((await missingMigrations(store)).length === 0) return null;
  const path = (await holdsData(store)) ? await backUpInto(store, folder) : null;
  await migrate(store);
  return path;
}

/** What a restore that was cut short has left is no data. */
async function holdsData(store: Store): Promise<boolean> {
  if (await isEmptyDatabase(store)) return false;
  return (await readRestoring(store)) === null;
}

async function backUpInto(store: Store, folder: string): Promise<string> {
  await makeFolder(dirname(folder));
  await makeFolder(folder);
  const path = join(folder, `before-update-${new Date().toISOString().replaceAll(/[:.]/g, '-')}.backup`);
  await backUp(store, path);
  const all = (await readdir(folder)).filter((name) => ownName.test(name)).sort();
  for (const old of all.slice(0, -kept)) await rm(join(folder, old), { force: true });
  return path;
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch((cause: unknown) => {
    if (!(cause instanceof Error) || ('code' in cause && cause.code === 'EEXIST')) return;
    throw new BoardwalkError('BAD_INPUT', 'backupUnwritable', { path, why: cause.message }, { cause });
  });
}
