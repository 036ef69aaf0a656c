// Two records of a person, an organisation or a board become one, with both histories: seats, tenures, attendances, names, evidence.
// It is one change, and undone as one.
import type { Change, Touched } from '../domain/change.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Document } from '../domain/evidence.ts';
import type { Id } from '../domain/records.ts';
import type { MergeableKind } from '../domain/vocabulary.ts';
import type { Reading, Store } from '../store/openStore.ts';
import { readUsers } from '../store/readUsers.ts';
import { raiseRevision } from '../store/revision.ts';
import { canonical } from './canonical.ts';
import { absorb } from './merging/absorb.ts';
import { joinHistories } from './merging/joinHistories.ts';
import { joinMeetings } from './merging/joinMeetings.ts';
import { documentsOf, mergeableOf } from './merging/readMergeable.ts';
import { refuseCircle } from './merging/refuseCircle.ts';
import { refuseContradictions } from './merging/refuseContradictions.ts';
import { replaceId } from './merging/replaceId.ts';
import type { Author } from './newChange.ts';
import { writeChange } from './writeChange.ts';

export interface Merge {
  kind: MergeableKind;
  keep: Id;
  absorb: Id;
}

/**
 * What the absorbed record had is the kept one's, whose names stand first; the absorbed one's id answers with it from now on.
 * @throws BoardwalkError BAD_INPUT for a record with itself, NOT_FOUND, CONFLICT where they are one already, where both are said to have been at one meeting in different ways, and where one would be a part of itself
 */
export function mergeRecords(store: Store, merge: Merge, author: Author): Promise<Change> {
  return store.write(async (tx) => {
    const revision = await raiseRevision(tx);
    const touched = await mergedIn(tx, merge);
    return writeChange(tx, { what: 'merge', revision, author, touched });
  });
}

/** What a merge touches, before it is written. @throws BoardwalkError as `mergeRecords` does */
export async function mergedIn(on: Reading, { kind, ...merge }: Merge): Promise<Touched[]> {
  const kept = await mergeableOf(on, kind, merge.keep);
  const absorbed = await mergeableOf(on, kind, merge.absorb);
  const [keep, gone] = [kept.record.id, absorbed.record.id];
  if (merge.keep === merge.absorb)
    throw new BoardwalkError('BAD_INPUT', 'mergedWithItself', { name: kept.record.name });
  // Whoever did not hear that it was done asks again, and is told that there is nothing left to do.
  if (keep === gone) throw new BoardwalkError('CONFLICT', 'mergedAlready', { name: kept.record.name });
  const before = await historiesOf(on, kind, [keep, gone]);
  const named = before.map((document) => ({ before: document, after: replaceId(document, gone, keep) }));
  const { moved, meetings } = kind === 'BOARD' ? await joinMeetings(on, named) : { moved: named, meetings: [] };
  await refuseContradictions(on, moved);
  const touched: Touched[] = [
    { before: kept, after: replaceId(absorb(kept, absorbed), gone, keep) },
    ...meetings,
    ...joinHistories(moved).filter(({ before: was, after }) => canonical(was) !== canonical(after)),
    { before: absorbed, after: null },
  ];
  await refuseCircle(on, { kind, keep, touched });
  return touched;
}

/** All records that name one of these, but for these themselves. */
async function historiesOf(on: Reading, kind: MergeableKind, ids: readonly Id[]): Promise<Document[]> {
  const users = await readUsers(on, kind, ids);
  return documentsOf(
    on,
    users.filter(({ id }) => !ids.includes(id)),
  );
}
