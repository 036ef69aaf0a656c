// The log of changes. What a change touched is kept as text in parts, so that one of 60,000 records reads and writes in pieces.
import { z } from 'zod';
import type { Change, Touched } from '../domain/change.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { Reading, Writing } from './openStore.ts';
import { documentShapes } from './recordShapes.ts';

const partSize = 500;
const partsAtOnce = 8;

const change: z.ZodType<Change> = z.object({
  id: z.string(),
  who: z.string(),
  when: z.string(),
  what: z.string(),
  why: z.string(),
  revision: z.number(),
  created: z.number(),
  updated: z.number(),
  deleted: z.number(),
  undoes: z.string().nullable(),
  undoneBy: z.string().nullable(),
});
const changeRow = z.object({ change });

/** A record of whatever kind, as it is or was. */
export const documentShape: z.ZodType<Document> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PERSON'), record: documentShapes.PERSON }),
  z.object({ kind: z.literal('ORGANISATION'), record: documentShapes.ORGANISATION }),
  z.object({ kind: z.literal('BOARD'), record: documentShapes.BOARD }),
  z.object({ kind: z.literal('POST'), record: documentShapes.POST }),
  z.object({ kind: z.literal('TENURE'), record: documentShapes.TENURE }),
  z.object({ kind: z.literal('SEAT'), record: documentShapes.SEAT }),
  z.object({ kind: z.literal('MEETING'), record: documentShapes.MEETING }),
  z.object({ kind: z.literal('ATTENDANCE'), record: documentShapes.ATTENDANCE }),
  z.object({ kind: z.literal('ACTION'), record: documentShapes.ACTION }),
  z.object({ kind: z.literal('THEME'), record: documentShapes.THEME }),
  z.object({ kind: z.literal('AREA'), record: documentShapes.AREA }),
  z.object({ kind: z.literal('SOURCE'), record: documentShapes.SOURCE }),
]);
/** What a change made of one record. */
export const touchedShape: z.ZodType<Touched> = z.object({
  before: documentShape.nullable(),
  after: documentShape.nullable(),
});
const part = z.array(touchedShape);

/** A change as far as it touched some records. */
interface TouchedSince extends Pick<Change, 'id' | 'who' | 'when'> {
  touched: Touched[];
}

/** Writes a change with all that it touched. `undoneBy` is not written: it follows from the change that undoes. */
export async function putChange(tx: Writing, entry: Change, touched: readonly Touched[]): Promise<void> {
  const { undoes, undoneBy: _, ...properties } = entry;
  const name = `${entry.what}, ${entry.when.slice(0, 10)}`;
  tx.logged.push(entry.id);
  await tx.rows('write/put-change', { id: entry.id, properties, undoes, name }, z.never());
  const parts: { ordinal: number; documents: string }[] = [];
  for (let at = 0; at < touched.length; at += partSize) {
    parts.push({ ordinal: at / partSize, documents: JSON.stringify(touched.slice(at, at + partSize)) });
    if (parts.length < partsAtOnce && at + partSize < touched.length) continue;
    await tx.rows('write/put-change-parts', { id: entry.id, parts: parts.splice(0) }, z.never());
  }
}

/** A change with all that it touched; null when there is none of this id. */
export async function readChange(on: Reading, id: Id): Promise<(Change & { touched: Touched[] }) | null> {
  const [answer] = await on.rows('read/change', { id }, changeRow);
  if (answer === undefined) return null;
  const parts = await on.rows('read/change-parts', { id }, z.object({ documents: z.string() }));
  return { ...answer.change, touched: parts.flatMap(({ documents }) => parsedParts(documents)) };
}

/** What each of several changes touched, by the change. */
export async function readTouchedBy(on: Reading, ids: readonly Id[]): Promise<Map<Id, Touched[]>> {
  const row = z.object({ id: z.string(), documents: z.string() });
  const rows = await on.rows('read/parts-of-changes', { ids: [...ids] }, row);
  const parts = Map.groupBy(rows, ({ id }) => id);
  return new Map([...parts].map(([id, all]) => [id, all.flatMap(({ documents }) => parsedParts(documents))]));
}

const named = z.object({ record: z.object({ id: z.string() }) }).nullable();
const namedPart = z.array(z.object({ before: named, after: named }));

/** Of what a change touched: the ids of all, and whole only what is wanted: to check the rest takes most of the time. */
export async function readTouchedAmong(
  on: Reading,
  id: Id,
  isWanted: (id: Id, text: () => string) => boolean,
): Promise<{ ids: Set<Id>; touched: Touched[] }> {
  const parts = await on.rows('read/change-parts', { id }, z.object({ documents: z.string() }));
  const ids = new Set<Id>();
  const touched = parts.flatMap(({ documents }) => {
    const all: unknown[] = z.array(z.unknown()).parse(JSON.parse(documents));
    const wanted = namedPart.parse(all).flatMap(({ before, after }, at) => {
      const own = (after ?? before)?.record.id ?? '';
      ids.add(own);
      return isWanted(own, () => JSON.stringify(all[at])) ? [all[at]] : [];
    });
    return part.parse(wanted);
  });
  return { ids, touched };
}

/** What the text of a part says. */
export function parsedParts(documents: string): Touched[] {
  return part.parse(JSON.parse(documents));
}

/** What was done to some records since a revision, newest first: each change with what it did to them alone. */
export async function readTouchedSince(on: Reading, seen: number, ids: readonly Id[]): Promise<TouchedSince[]> {
  const row = z.object({ id: z.string(), who: z.string(), when: z.string(), documents: z.string() });
  const rows = await on.rows('read/touched-since', { seen, marks: ids.map((id) => JSON.stringify(id)) }, row);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((parts) => {
    const all = parts.flatMap(({ documents }) => parsedParts(documents));
    const touched = all.filter(({ before, after }) => ids.includes((after ?? before)?.record.id ?? ''));
    const [first] = parts;
    return first === undefined || touched.length === 0
      ? []
      : [{ id: first.id, who: first.who, when: first.when, touched }];
  });
}

/** A change without what it touched; null: there is none of this id. */
export async function readEntry(on: Reading, id: Id): Promise<Change | null> {
  const [answer] = await on.rows('read/change', { id }, changeRow);
  return answer?.change ?? null;
}

/** Whether a change stands: it was not taken back, or its taking back was. One that is not in the log does not. */
export async function stands(on: Reading, id: Id): Promise<boolean> {
  const entry = await readEntry(on, id);
  if (entry === null) return false;
  return entry.undoneBy === null || !(await stands(on, entry.undoneBy));
}

/** The log without what was touched, newest first: so many, after the change of this id or from the newest on. */
export async function readChanges(on: Reading, first: number, after: Id | null): Promise<Change[]> {
  const rows = await on.rows('read/changes', { first, after }, changeRow);
  return rows.map((row) => row.change);
}

/** How many changes the log holds. */
export async function countChanges(on: Reading): Promise<number> {
  const [answer] = await on.rows('read/change-count', {}, z.object({ count: z.number() }));
  return answer?.count ?? 0;
}

/** Every document that the log holds, before and after. */
export async function everyLogged(on: Reading, take: (document: Document) => void): Promise<void> {
  await everyTouched(on, ({ before, after }) => {
    for (const each of [before, after]) if (each) take(each);
  });
}

/** All that changes have touched, part by part. */
export async function everyTouched(on: Reading, take: (touched: Touched) => void): Promise<void> {
  await on.stream('read/all-change-parts', {}, z.object({ documents: z.string() }), {
    begin: () => undefined,
    take: (_, { documents }) => {
      for (const each of parsedParts(documents)) take(each);
    },
  });
}
