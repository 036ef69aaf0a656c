// A shipped data set into the landscape: a folder of seed/, through the same import as any user's files, as one change.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Change } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { countChanges } from '../store/changeLog.ts';
import { countRecords } from '../store/countRecords.ts';
import type { Reading, Store } from '../store/openStore.ts';
import { filesFromDisk } from './files/filesFromDisk.ts';
import { importBatch } from './importBatch.ts';
import type { Proposal } from './proposal/proposal.ts';
import { readInput } from './proposeImport.ts';

const seedFolder = fileURLToPath(new URL('../../seed/', import.meta.url));

/** The names of the data sets there are. */
export async function seedNames(folder = seedFolder): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Whether nobody has ever written to the database: whoever emptied it on purpose wants it empty at the next start too. */
export async function isUntouched(on: Reading): Promise<boolean> {
  const counts = await countRecords(on);
  return Object.values(counts).every((count) => count === 0) && (await countChanges(on)) === 0;
}

/**
 * Loads a data set by its name.
 * @throws BoardwalkError NOT_FOUND with the names there are; RefusedImport
 */
export async function seedLandscape(
  store: Store,
  name: string,
  { who, folder = seedFolder }: { who: string; folder?: string },
): Promise<{ proposal: Proposal; change: Change | null }> {
  const names = await seedNames(folder);
  // Only a name that is listed is used as one, so that no path can be smuggled in.
  if (!names.includes(name)) throw new BoardwalkError('NOT_FOUND', 'noSuchSeed', { name, names: names.join(', ') });
  const files = (await readdir(join(folder, name))).filter((file) => file.endsWith('.csv')).sort();
  const read = await filesFromDisk(files.map((file) => join(folder, name, file)));
  const input = await readInput({ ...read, format: null, dated: null, review: null });
  return importBatch(store, input, {
    who,
    why: `seed ${name}`,
  });
}
