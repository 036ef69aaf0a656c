// What a backup holds: everything in the database, by whatever label or type it goes, so that what is kept later is in it too.
import { z } from 'zod';

export type StoredValue = string | number | boolean | readonly string[] | readonly number[] | readonly boolean[];

export interface StoredProperties {
  properties: Readonly<Record<string, StoredValue>>;
  /** The names of the properties whose values are whole numbers to the database. */
  integers: readonly string[];
}

/** The same, of what comes out of the database or of a file. */
export const storedProperties = {
  properties: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number()), z.array(z.boolean())]),
  ),
  integers: z.array(z.string()),
};

export interface StoredNode extends StoredProperties {
  labels: readonly string[];
}

/** From one node to another, by their places in the backup, from 0. */
export interface StoredTie extends StoredProperties {
  type: string;
  from: number;
  to: number;
}

export interface AppliedMigration {
  name: string;
  checksum: string;
}

export interface Contents {
  /** By labels (`Person`; of several `A:B`). */
  nodes: Readonly<Record<string, number>>;
  /** By type. */
  ties: Readonly<Record<string, number>>;
}

export interface BackupHead extends Contents {
  /** Of the file, not of what it holds. */
  format: number;
  /** The version of Boardwalk that wrote it. */
  version: string;
  /** An instant in ISO form. */
  made: string;
  /** Of the landscape. */
  revision: number;
  /** What the database had been brought up to. */
  migrations: readonly AppliedMigration[];
}

/** The format that is written, and the newest that is read. */
export const backupFormat = 1;

/** How many there are in all. */
export function sumOfCounts(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
