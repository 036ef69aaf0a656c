// Why a change cannot be taken back as things stand: it was, or one of its records was changed since, or something later rests on one, or
// what it would bring back rests on what is gone, or it erased a person.
import type { Change, Touched } from '../domain/change.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import { recordKinds } from '../domain/vocabulary.ts';
import { readChange } from '../store/changeLog.ts';
import { tiedIds } from '../store/documentRows.ts';
import type { Reading, Store } from '../store/openStore.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readUsers } from '../store/readUsers.ts';
import { canonical } from './canonical.ts';
import { ownId } from './proposal/entity.ts';
import { goingOf } from './writeChange.ts';

export interface UndoObstacle {
  reason: 'alreadyUndone' | 'changedSince' | 'usedSince' | 'goneSince' | 'erasedForGood';
  values: Readonly<Record<string, string | number>>;
  /** The records that were changed, or that rest on what it made, or that are gone. */
  records: Id[];
}

type Logged = Change & { touched: Touched[] };
const namesShown = 5;

/** null: it can be taken back. */
export async function undoObstacle(on: Reading, change: Logged): Promise<UndoObstacle | null> {
  if (change.what === 'erasure') return { reason: 'erasedForGood', values: { id: change.id }, records: [] };
  const touched = takenBack(change);
  return (
    (await ifUndone(on, change)) ??
    (await ifChanged(on, touched)) ??
    (await ifUsed(on, touched)) ??
    (await ifGone(on, touched))
  );
}

/** What stands against taking back the change of this id; null too where the log has no such change. */
export function obstacleToUndoing(store: Store, id: Id): Promise<UndoObstacle | null> {
  return store.read(async (on) => {
    const change = await readChange(on, id);
    return change && undoObstacle(on, change);
  });
}

/** What taking a change back does. */
export function takenBack({ touched }: Logged): Touched[] {
  return touched.map(({ before, after }) => ({ before: after, after: before }));
}

/** A change that was undone can be undone again only after the undoing itself was taken back. */
async function ifUndone(on: Reading, { id, undoneBy }: Change): Promise<UndoObstacle | null> {
  if (undoneBy === null) return null;
  const undoing = await readChange(on, undoneBy);
  if (undoing?.undoneBy !== null) return null;
  return { reason: 'alreadyUndone', values: { id, by: undoneBy }, records: [] };
}

async function ifChanged(on: Reading, touched: readonly Touched[]): Promise<UndoObstacle | null> {
  const byKind = Map.groupBy(touched, ({ before, after }) => (before ?? after)?.kind ?? 'SOURCE');
  const changed = new Map<Id, string>();
  for (const [kind, group] of byKind) {
    const now = await readDocuments(on, kind, group.map(idOf));
    for (const each of group) {
      const record = now.get(idOf(each));
      const document = record === undefined ? null : ({ kind, record } as Document);
      if (canonical(document) !== canonical(each.before)) changed.set(idOf(each), nameOf(each));
    }
  }
  return obstacle('changedSince', changed);
}

/** What is to go may not be named by anything that stays. */
async function ifUsed(on: Reading, touched: readonly Touched[]): Promise<UndoObstacle | null> {
  const own = new Set(touched.map(idOf));
  const users = new Map<Id, string>();
  for (const [kind, ids] of goingOf(touched))
    for (const user of await readUsers(on, kind, ids)) if (!own.has(user.id)) users.set(user.id, user.name);
  return obstacle('usedSince', users);
}

/** What comes back may not name what was taken away since. */
async function ifGone(on: Reading, touched: readonly Touched[]): Promise<UndoObstacle | null> {
  const back = touched.flatMap(({ after }) => after ?? []);
  const own = new Set(back.map(({ record }) => record.id));
  const tied = [...new Set(back.flatMap(tiedIds))].filter((id) => !own.has(id));
  const gone: Id[] = [];
  for (const kind of recordKinds) {
    const ids = tied.filter((id) => ownId(kind).test(id));
    const there = ids.length === 0 ? new Map() : await readDocuments(on, kind, ids);
    gone.push(...ids.filter((id) => !there.has(id)));
  }
  return gone.length === 0 ? null : { reason: 'goneSince', values: { count: gone.length }, records: gone };
}

function obstacle(reason: 'changedSince' | 'usedSince', records: ReadonlyMap<Id, string>): UndoObstacle | null {
  if (records.size === 0) return null;
  const names = [...records.values()];
  const shown = names.slice(0, namesShown).join(', ') + (names.length > namesShown ? ' …' : '');
  return { reason, values: { names: shown, count: names.length }, records: [...records.keys()] };
}

function idOf({ before, after }: Touched): Id {
  return (before ?? after)?.record.id ?? '';
}

function nameOf(touched: Touched): string {
  const record = (touched.before ?? touched.after)?.record;
  if (record === undefined) return '';
  return 'name' in record ? record.name : 'title' in record && record.title !== null ? record.title : record.id;
}
