// How every change reaches the landscape: measured, written, and entered in the log, in the transaction that decided on it.
import type { Change, Touched } from '../domain/change.ts';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { putChange } from '../store/changeLog.ts';
import { deleteDocuments } from '../store/deleteDocuments.ts';
import type { Writing } from '../store/openStore.ts';
import { putDocuments } from '../store/putDocuments.ts';
import { type NewChange, newChange } from './newChange.ts';
import { refuseTooMany } from './refuseTooMany.ts';

/**
 * Makes each touched record what it is afterwards; answers the entry in the log.
 * @throws BoardwalkError TOO_COMPLEX for more records than the database can write at once, BAD_INPUT for an author without a fit name
 */
export async function writeChange(tx: Writing, wished: NewChange): Promise<Change> {
  const { what, touched } = wished;
  await refuseTooMany(tx, what, touched.length);
  const change = newChange(wished);
  await writeTouched(tx, touched);
  await putChange(tx, change, touched);
  return change;
}

/** The same without a look at the size or an entry in the log: what a later part of one change builds upon. */
export async function writeTouched(tx: Writing, touched: readonly Touched[]): Promise<void> {
  await putDocuments(
    tx,
    touched.flatMap(({ after }) => after ?? []),
  );
  await deleteDocuments(tx, goingOf(touched));
}

/** What goes, by kind. */
export function goingOf(touched: readonly Touched[]): Map<RecordKind, Id[]> {
  const going = touched.flatMap(({ before, after }) => (after === null && before !== null ? [before] : []));
  const byKind = Map.groupBy(going, ({ kind }) => kind);
  return new Map([...byKind].map(([kind, group]) => [kind, group.map(({ record }) => record.id)]));
}
