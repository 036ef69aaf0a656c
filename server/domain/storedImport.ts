// What somebody brought in and has not decided on yet: the file as it came, kept until it is committed, discarded or forgotten.
// It is no part of the landscape.
import type { PartialDate } from './partialDate.ts';
import type { Id } from './records.ts';

export const importStates = ['OPEN', 'COMMITTED', 'DISCARDED'] as const;
export type ImportState = (typeof importStates)[number];

export interface StoredImport {
  id: Id;
  /** Of the file, or what somebody calls the text. */
  name: string;
  /** As its user says; null: to be guessed. */
  format: string | null;
  dated: PartialDate | null;
  /** Which column of ours each heading stands for, where its user says so: JSON. */
  mapping: string | null;
  /** The rows that its user leaves out (`rowsLeftOut`): JSON; null: none. */
  leftOut: string | null;
  by: string;
  /** An instant in ISO form. */
  created: string;
  state: ImportState;
  /** The revision of the landscape that it was first compared with; null: it has not been yet. */
  revision: number | null;
  /** What was found when it was last compared (`readFound`): JSON; null: it has not been yet. */
  found: string | null;
  /** How often a server that started has taken it up unasked, since another had left it. */
  takenUp: number;
  /** What came of it: JSON, once it is committed. */
  report: string | null;
}

export const daysKept = 30;
export const mostOpenImports = 200;
export const longestImportName = 255;

/** Whether both are read and compared alike: what was found of the one holds for the other. */
export function isReadAlike(a: StoredImport, b: StoredImport): boolean {
  return a.mapping === b.mapping && a.leftOut === b.leftOut && a.dated === b.dated;
}
