// A backup back into an empty database. The file is read to its end before anything is written; what is cut short leaves a mark, so
// that nobody takes a half for the whole, and is begun anew by restoring again.
import type { BackupHead } from '../domain/backup.ts';
import { beginLoading } from '../store/loadDump.ts';
import { migrations } from '../store/migrate.ts';
import type { Store } from '../store/openStore.ts';
import { readBackup } from './files/readBackup.ts';

const nothing = (): Promise<void> => Promise.resolve();

/**
 * Restores it, and brings what is older up to date; returns what the file says of itself.
 * @throws BoardwalkError BAD_INPUT for a file that is none, altered or of a newer version, and for a database that is not empty
 */
export async function restoreBackup(store: Store, path: string): Promise<BackupHead> {
  const known = new Set(migrations().map(({ name }) => name));
  const isKnown = (migration: string): boolean => known.has(migration);
  await readBackup(path, isKnown, { head: nothing, node: nothing, tie: nothing });
  const loading = await beginLoading(store);
  // Should the file have been altered in between, the mark stays.
  try {
    const head = await readBackup(path, isKnown, {
      head: nothing,
      node: (node) => loading.node(node),
      tie: (tie) => loading.tie(tie),
    });
    await loading.end(head);
    return head;
  } finally {
    loading.release();
  }
}
