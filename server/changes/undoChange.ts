// A change taken back whole: every record as it was before, provided that none of them was changed since.
// Taking back is a change itself, and can be taken back.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { putChange, readChange } from '../store/changeLog.ts';
import { deleteDocuments } from '../store/deleteDocuments.ts';
import type { Reading, Store, Writing } from '../store/openStore.ts';
import { putDocuments } from '../store/putDocuments.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readUsers } from '../store/readUsers.ts';
import { raiseRevision } from '../store/revision.ts';
import { canonical } from './canonical.ts';
import { newChange } from './newChange.ts';

const namesShown = 5;

/**
 * Takes back the change of this id, and returns the change that did so.
 * @throws BoardwalkError NOT_FOUND, or CONFLICT with the names of the records that were changed since
 */
export function undoChange(store: Store, id: Id, who: string): Promise<Change> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const undone = await readChange(tx, id);
    if (undone === null) throw new BoardwalkError('NOT_FOUND', 'noSuchChange', { id });
    await refuseIfUndone(tx, undone);
    const touched = undone.touched.map(({ before, after }) => ({ before: after, after: before }));
    await refuseIfChanged(tx, touched);
    await refuseIfUsed(tx, touched);
    const author = { who, why: undone.why };
    const change = newChange({ what: 'undo', revision, author, touched, undoes: id });
    await putBack(tx, touched);
    await putChange(tx, change, touched);
    return change;
  });
}

/** A change that was undone can be undone again only after the undoing itself was taken back. */
async function refuseIfUndone(tx: Reading, { id, undoneBy }: Change): Promise<void> {
  if (undoneBy === null) return;
  const undoing = await readChange(tx, undoneBy);
  if (undoing?.undoneBy === null) throw new BoardwalkError('CONFLICT', 'alreadyUndone', { id, by: undoneBy });
}

async function refuseIfChanged(tx: Reading, touched: readonly Touched[]): Promise<void> {
  const byKind = Map.groupBy(touched, ({ before, after }) => (before ?? after)?.kind ?? 'SOURCE');
  const changed: string[] = [];
  for (const [kind, group] of byKind) {
    const now = await readDocuments(tx, kind, group.map(idOf));
    for (const each of group) {
      const record = now.get(idOf(each));
      const document = record === undefined ? null : ({ kind, record } as Document);
      if (canonical(document) !== canonical(each.before)) changed.push(nameOf(each));
    }
  }
  refuse('changedSince', changed);
}

/** What is to go may not be named by anything that stays. */
async function refuseIfUsed(tx: Reading, touched: readonly Touched[]): Promise<void> {
  const own = new Set(touched.map(idOf));
  const users = new Map<Id, string>();
  for (const [kind, ids] of goingOf(touched))
    for (const user of await readUsers(tx, kind, ids)) if (!own.has(user.id)) users.set(user.id, user.name);
  refuse('usedSince', [...users.values()]);
}

async function putBack(tx: Writing, touched: readonly Touched[]): Promise<void> {
  await putDocuments(
    tx,
    touched.flatMap(({ after }) => after ?? []),
  );
  await deleteDocuments(tx, goingOf(touched));
}

function goingOf(touched: readonly Touched[]): Map<RecordKind, Id[]> {
  const going = new Map<RecordKind, Id[]>();
  for (const { before, after } of touched)
    if (after === null && before !== null) {
      const ids = going.get(before.kind) ?? [];
      ids.push(before.record.id);
      going.set(before.kind, ids);
    }
  return going;
}

function refuse(reason: 'changedSince' | 'usedSince', names: readonly string[]): void {
  if (names.length === 0) return;
  const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  throw new BoardwalkError('CONFLICT', reason, { names: shown, count: names.length });
}

function idOf({ before, after }: Touched): Id {
  return (before ?? after)?.record.id ?? '';
}

function nameOf(touched: Touched): string {
  const record = (touched.before ?? touched.after)?.record;
  if (record === undefined) return '';
  return 'name' in record ? record.name : 'title' in record && record.title !== null ? record.title : record.id;
}
