// Why a change cannot be taken back as things stand: it was, or one of its records was changed since, or something later rests on one, or
// what it would bring back rests on what is gone, or it erased a person.
import type { Change, Touched } from '../domain/change.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import { recordKinds } from '../domain/vocabulary.ts';
import { readChange, readChanges, readEntry, readTouchedAmong } from '../store/changeLog.ts';
import { tiedIds } from '../store/documentRows.ts';
import type { Reading, Store } from '../store/openStore.ts';
import { readDocuments } from '../store/readDocuments.ts';
import { readUsers } from '../store/readUsers.ts';
import { readRevision } from '../store/revision.ts';
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

/** What is looked at of a change: all that it touched, or what may stand against taking it back. `own`: the ids of all. */
interface Looked {
  touched: readonly Touched[];
  own: ReadonlySet<Id>;
}

/** null: it can be taken back. */
export async function undoObstacle(on: Reading, change: Logged): Promise<UndoObstacle | null> {
  return (await ifOver(on, change)) ?? ifTouched(on, wholeOf(change));
}

/** It has erased a person, or was undone itself. */
async function ifOver(on: Reading, change: Change): Promise<UndoObstacle | null> {
  if (change.what === 'erasure') return { reason: 'erasedForGood', values: { id: change.id }, records: [] };
  return ifUndone(on, change);
}

async function ifTouched(on: Reading, looked: Looked): Promise<UndoObstacle | null> {
  return (await ifChanged(on, looked)) ?? (await ifUsed(on, looked)) ?? ifGone(on, looked);
}

function wholeOf(change: Logged): Looked {
  const touched = takenBack(change);
  return { touched, own: new Set(touched.map(idOf)) };
}

const known = new WeakMap<Store, { revision: number; obstacles: Map<Id, Promise<UndoObstacle | null>> }>();

/** What stands against taking back the change of this id, worked out once a revision; null too where the log has no such change. */
export async function obstacleToUndoing(store: Store, id: Id): Promise<UndoObstacle | null> {
  const revision = await readRevision(store);
  const kept = known.get(store);
  const { obstacles } = kept?.revision === revision ? kept : { obstacles: new Map<Id, Promise<UndoObstacle | null>>() };
  known.set(store, { revision, obstacles });
  const found = obstacles.get(id) ?? store.read((on) => lookFor(on, id));
  obstacles.set(id, found);
  found.catch(() => obstacles.delete(id));
  return found;
}

async function lookFor(on: Reading, id: Id): Promise<UndoObstacle | null> {
  const change = await readEntry(on, id);
  if (change === null) return null;
  const over = await ifOver(on, change);
  if (over !== null) return over;
  const later = await touchedSince(on, change);
  if (later !== null) return later.length === 0 ? null : ifTouched(on, await lookedAt(on, change, later));
  const whole = await readChange(on, id);
  return whole && ifTouched(on, wholeOf(whole));
}

/** So many later changes are looked through. */
const mostLater = 200;

/** What was touched since; null: so much that looking at the whole change is no more work. */
async function touchedSince(on: Reading, change: Change): Promise<Touched[] | null> {
  const newest = await readChanges(on, mostLater, null);
  const later = newest.filter(({ revision }) => revision > change.revision);
  const sizeOf = ({ created, updated, deleted }: Change): number => created + updated + deleted;
  if (later.length === mostLater || later.reduce((sum, each) => sum + sizeOf(each), 0) > sizeOf(change)) return null;
  const touched: Touched[] = [];
  for (const { id } of later) touched.push(...((await readChange(on, id))?.touched ?? []));
  return touched;
}

/** Nothing but what was touched since, what that rests on, and what rested on what is gone, can stand against it. */
async function lookedAt(on: Reading, change: Change, later: readonly Touched[]): Promise<Looked> {
  const about = new Set(later.map(idOf));
  for (const { after } of later) for (const id of after === null ? [] : tiedIds(after)) about.add(id);
  const gone = later.flatMap(({ after, before }) => (after === null && before !== null ? [before.record.id] : []));
  const isAbout = (id: Id, text: () => string): boolean => about.has(id) || gone.some((each) => text().includes(each));
  const { ids, touched } = await readTouchedAmong(on, change.id, isAbout);
  return { touched: takenBack({ touched }), own: ids };
}

/** What taking a change back does. */
export function takenBack({ touched }: Pick<Logged, 'touched'>): Touched[] {
  return touched.map(({ before, after }) => ({ before: after, after: before }));
}

/** A change that was undone can be undone again only after the undoing itself was taken back. */
async function ifUndone(on: Reading, { id, undoneBy }: Change): Promise<UndoObstacle | null> {
  if (undoneBy === null) return null;
  const undoing = await readEntry(on, undoneBy);
  if (undoing?.undoneBy !== null) return null;
  return { reason: 'alreadyUndone', values: { id, by: undoneBy }, records: [] };
}

async function ifChanged(on: Reading, { touched }: Looked): Promise<UndoObstacle | null> {
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
async function ifUsed(on: Reading, { touched, own }: Looked): Promise<UndoObstacle | null> {
  const users = new Map<Id, string>();
  for (const [kind, ids] of goingOf(touched))
    for (const user of await readUsers(on, kind, ids)) if (!own.has(user.id)) users.set(user.id, user.name);
  return obstacle('usedSince', users);
}

/** What comes back may not name what was taken away since. */
async function ifGone(on: Reading, { touched }: Looked): Promise<UndoObstacle | null> {
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
