// Constraints and indexes: the numbered files of cypher/schema/, each brought in once and logged with its checksum.
// Every one is idempotent, so several processes may do this at once.
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { z } from 'zod';
import type { AppliedMigration } from '../domain/backup.ts';
import type { Reading, Store } from './openStore.ts';
import { cypherFolder, statement } from './statement.ts';

/** Brings in what is missing and waits until the indexes answer; returns the names of what it brought in. */
export async function migrate(store: Store): Promise<string[]> {
  const missing = await missingMigrations(store);
  for (const { name, checksum } of missing) {
    await store.write((tx) => tx.rows(`schema/${name}`, {}, z.never()));
    await store.write((tx) => tx.rows('write/log-migration', { name, checksum }, z.never()));
  }
  if (missing.length > 0) await store.rows('read/await-indexes', {}, z.never());
  return missing.map(({ name }) => name);
}

/** Whether all of them are in. */
export async function migrationsApplied(store: Store): Promise<boolean> {
  return (await missingMigrations(store)).length === 0;
}

/** Those that are not in yet, or were another text when they were brought in. */
export async function missingMigrations(store: Store): Promise<AppliedMigration[]> {
  const known = new Map((await applied(store)).map(({ name, checksum }) => [name, checksum]));
  return migrations().filter(({ name, checksum }) => known.get(name) !== checksum);
}

/** Those that are in, of whichever version. */
export function applied(on: Reading): Promise<AppliedMigration[]> {
  return on.rows('read/migrations', {}, z.object({ name: z.string(), checksum: z.string() }));
}

/** These are brought in again by the next `migrate`. */
export async function forgetMigrations(store: Store, names: readonly string[]): Promise<void> {
  await store.write((tx) => tx.rows('write/forget-migrations', { names }, z.never()));
}

/** All that this version knows, in their order. */
export function migrations(): AppliedMigration[] {
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
