// Everything that the database holds into one file: records, ties, log, saved views and whatever else is kept, all of one revision.
import packageFile from '../../package.json' with { type: 'json' };
import { type BackupHead, backupFormat } from '../domain/backup.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { dumpDatabase, readContents } from '../store/dumpDatabase.ts';
import { applied } from '../store/migrate.ts';
import type { Store, Writing } from '../store/openStore.ts';
import { holdRevision } from '../store/revision.ts';
import { type BackupLines, writeBackup } from './files/writeBackup.ts';

const mostTries = 5;

/**
 * Writes a backup. Whoever changes the landscape meanwhile waits until it is done; an import that is under way is waited for.
 * @throws BoardwalkError BAD_INPUT where the file is there already, or cannot be written; DATABASE_UNAVAILABLE while one is restored
 */
export function backUp(store: Store, path: string, { overwrite = false } = {}): Promise<BackupHead> {
  return writeBackup({ path, overwrite }, async (write) => {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const head = await store.write((tx) => write((lines) => dump(tx, lines)));
      if (head !== null) return head;
    }
    throw new BoardwalkError('CONFLICT', 'backupUnsettled');
  });
}

/** null: something was written meanwhile that does not wait, such as a saved view. */
async function dump(tx: Writing, lines: BackupLines): Promise<BackupHead | null> {
  const { revision, restoring } = await holdRevision(tx);
  if (restoring !== null) {
    const [since = ''] = restoring.split(' ');
    throw new BoardwalkError('DATABASE_UNAVAILABLE', 'restoreUnfinished', { since });
  }
  const head: BackupHead = {
    format: backupFormat,
    version: packageFile.version,
    made: new Date().toISOString(),
    revision,
    migrations: await applied(tx),
    ...(await readContents(tx)),
  };
  await lines.head(head);
  return (await dumpDatabase(tx, head, lines)) ? head : null;
}
