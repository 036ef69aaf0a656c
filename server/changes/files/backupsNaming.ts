// Which backups still hold a person. They are files that were put aside, and stay as they are.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoredProperties } from '../../domain/backup.ts';
import type { Id } from '../../domain/records.ts';
import type { PersonNaming } from '../../matching/personNaming.ts';
import { writtenTexts } from '../../store/writtenTexts.ts';
import { readBackup } from './readBackup.ts';

/** By which ids and names the person went. */
interface Known {
  ids: ReadonlySet<Id>;
  naming: PersonNaming;
}

export interface NamingBackups {
  /** Their paths, oldest first by name. */
  naming: string[];
  /** Those that cannot be read, and may hold the person too. */
  unread: string[];
}

/** Looks through the folder; one that is not there holds none. */
export async function backupsNaming(folder: string, known: Known): Promise<NamingBackups> {
  const found: NamingBackups = { naming: [], unread: [] };
  for (const name of (await readdir(folder).catch((): string[] => [])).toSorted()) {
    if (!name.endsWith('.backup')) continue;
    const path = join(folder, name);
    const holds = await holdsPerson(path, known).catch(() => null);
    if (holds !== false) found[holds === null ? 'unread' : 'naming'].push(path);
  }
  return found;
}

async function holdsPerson(path: string, { ids, naming }: Known): Promise<boolean> {
  let holds = false;
  const look = (labels: readonly string[], { properties }: StoredProperties): Promise<void> => {
    holds ||= writtenTexts(labels, properties).some(
      ({ text, sort }) => [...ids].some((id) => text.includes(id)) || (sort === 'WORDS' && naming.isIn(text)),
    );
    return Promise.resolve();
  };
  await readBackup(path, () => true, {
    head: () => Promise.resolve(),
    node: (node) => look(node.labels, node),
    tie: (tie) => look([tie.type], tie),
  });
  return holds;
}
