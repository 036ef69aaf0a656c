// Whole records with their evidence, many at a time: by their ids, or by the record that they are tied to.
import { z } from 'zod';
import type { Documented } from '../domain/evidence.ts';
import type { Id, RecordOf } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import type { Reading } from './openStore.ts';
import { documentShapes } from './recordShapes.ts';

export const documentFiles = {
  PERSON: 'read/people',
  ORGANISATION: 'read/organisations',
  BOARD: 'read/boards',
  POST: 'read/posts',
  TENURE: 'read/tenures',
  SEAT: 'read/seats',
  MEETING: 'read/meetings',
  ATTENDANCE: 'read/attendances',
  ACTION: 'read/actions',
  THEME: 'read/themes',
  AREA: 'read/areas',
  SOURCE: 'read/sources',
} as const satisfies Record<RecordKind, string>;

/** Whose records: seats, meetings, tenures, attendances and actions by what they are tied to. */
const tieFiles = {
  SEAT: {
    BOARD: 'read/seats-of-boards',
    PERSON: 'read/seats-of-people',
    ORGANISATION: 'read/seats-of-organisations',
    POST: 'read/seats-of-posts',
  },
  MEETING: { BOARD: 'read/meetings-of-boards' },
  TENURE: {
    PERSON: 'read/tenures-of-people',
    POST: 'read/tenures-of-posts',
    ORGANISATION: 'read/tenures-of-organisations',
  },
  ATTENDANCE: { MEETING: 'read/attendances-of-meetings', PERSON: 'read/attendances-of-people' },
  ACTION: { MEETING: 'read/actions-of-meetings', PERSON: 'read/actions-of-people' },
} as const;
export type TiedKind = keyof typeof tieFiles;
type TieFiles = { readonly [K in TiedKind]: Readonly<Record<TiedBy<K>, string>> };
/** What records of a kind can be asked by: a seat's PERSON, ORGANISATION and POST are its holder, an action's PERSON an owner. */
export type TiedBy<K extends TiedKind> = keyof (typeof tieFiles)[K] & RecordKind;

// Of one statement: enough that pages take one, few enough that a whole landscape does not go through memory at once.
const batchSize = 5_000;

/** The records of these ids that are there, with evidence, in the order asked for. */
export async function readDocuments<K extends RecordKind>(
  on: Reading,
  kind: K,
  ids: readonly Id[],
): Promise<Map<Id, Documented<RecordOf[K]>>> {
  const shape: z.ZodType<Documented<RecordOf[K]>> = documentShapes[kind];
  const row = z.object({ record: shape });
  const wanted = [...new Set(ids)];
  const found = new Map<Id, Documented<RecordOf[K]>>();
  for (let at = 0; at < wanted.length; at += batchSize) {
    const rows = await on.rows(documentFiles[kind], { ids: wanted.slice(at, at + batchSize) }, row);
    for (const { record } of rows) found.set(record.id, record);
  }
  return found;
}

/** The records of a kind tied to each of these ids of another kind, with evidence; an empty list for an id that has none. */
export async function readDocumentsOf<K extends TiedKind>(
  on: Reading,
  kind: K,
  by: TiedBy<K>,
  ids: readonly Id[],
): Promise<Map<Id, Documented<RecordOf[K]>[]>> {
  const wanted = [...new Set(ids)];
  const row = z.object({ of: z.string(), ids: z.array(z.string()) });
  const files: TieFiles[K] = tieFiles[kind];
  const ties = wanted.length === 0 ? [] : await on.rows(files[by], { ids: wanted }, row);
  const records = await readDocuments(
    on,
    kind,
    ties.flatMap((tie) => tie.ids),
  );
  const byOwner = new Map<Id, Documented<RecordOf[K]>[]>(wanted.map((id) => [id, []]));
  for (const tie of ties)
    byOwner.set(
      tie.of,
      tie.ids.flatMap((id) => records.get(id) ?? []),
    );
  return byOwner;
}
