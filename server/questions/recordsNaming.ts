// What names a person, an organisation or a board: the records that can go over to another when it is split.
import { BoardwalkError } from '../domain/errors.ts';
import type { Id } from '../domain/records.ts';
import { recordKinds } from '../domain/vocabulary.ts';
import { readUsers } from '../store/readUsers.ts';
import type { Around, RecordAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import { findRecord } from './node.ts';
import { type Connection, type PageRequest, page, pieces } from './page.ts';

/** Kind by kind. @throws BoardwalkError NOT_FOUND */
export async function recordsNaming(
  asking: Asking,
  { id: told, ...request }: PageRequest & { readonly id: Id },
): Promise<Connection<RecordAnswer>> {
  const around = await asking.around();
  const named = await findRecord(told, around, asking);
  if (named === null) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: told.slice(0, 80) });
  const { id, recordKind } = named;
  const users = await asking.store.read((on) => readUsers(on, recordKind, [id]));
  const found = await Promise.all(
    users.filter((user) => user.id !== id).map((user) => findRecord(user.id, around, asking)),
  );
  const records = found
    .filter((record) => record !== null)
    .toSorted((a, b) => place(a) - place(b) || (dayOf(a, around) < dayOf(b, around) ? -1 : 1));
  return page(
    pieces(records, (record) => record),
    request,
  );
}

const order = ['SEAT', 'TENURE', 'ATTENDANCE', 'MEETING', 'ACTION'];

function place({ recordKind }: RecordAnswer): number {
  const at = order.indexOf(recordKind);
  return at >= 0 ? at : order.length + recordKinds.indexOf(recordKind);
}

/** What took place is told in its order, all else by its id. */
function dayOf(record: RecordAnswer, { current }: Around): string {
  const { recordKind, id } = record;
  if (recordKind === 'MEETING') return record.date;
  if (recordKind !== 'ATTENDANCE' && recordKind !== 'ACTION') return id;
  return current.workedOut.records.meetings.get(record.meeting)?.date ?? id;
}
