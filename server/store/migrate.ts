// Constraints and indexes: the numbered files of cypher/schema/, each brought in once and logged with its checksum.
// Every one is idempotent, so several processes may do this at once.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { Store } from './openStore.ts';
import { cypherFolder, statement } from './statement.ts';

interface Migration {
  name: string;
  checksum: string;
}

/** Brings in what is missing and waits until the indexes answer; returns the names of what it brought in. */
export async function migrate(store: Store): Promise<string[]> {
  const known = await logged(store);
  const missing = migrations().filter(({ name, checksum }) => known.get(name) !== checksum);
  for (const { name, checksum } of missing) {
    await store.write((tx) => tx.rows(`schema/${name}`, {}, z.never()));
    await store.write((tx) => tx.rows('write/log-migration', { name, checksum }, z.never()));
  }
  if (missing.length > 0) await store.rows('read/await-indexes', {}, z.never());
  return missing.map(({ name }) => name);
}

/** Whether all of them are in. */
export async function migrationsApplied(store: Store): Promise<boolean> {
  const known = await logged(store);
  return migrations().every(({ name, checksum }) => known.get(name) === checksum);
}

function migrations(): Migration[] {
  const files = readdirSync(new URL('schema/', cypherFolder)).filter((file) => file.endsWith('.cypher'));
  return files.toSorted().map((file) => {
    const name = file.replace('.cypher', '');
    return {
      name,
      checksum: createHash('sha256')
        .update(statement(`schema/${name}`))
        .digest('hex'),
    };
  });
}

async function logged(store: Store): Promise<Map<string, string>> {
  const rows = await store.rows('read/migrations', {}, z.object({ name: z.string(), checksum: z.string() }));
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}
