// What a merge would make contradict itself: one person at one meeting in two ways, or standing in for himself. It is said of whom and where.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Document } from '../../domain/evidence.ts';
import { term } from '../../domain/term.ts';
import type { Reading } from '../../store/openStore.ts';
import { readDocuments } from '../../store/readDocuments.ts';
import type { Moved } from './joinHistories.ts';

type Attendance = Extract<Document, { kind: 'ATTENDANCE' }>['record'];

/** @throws BoardwalkError CONFLICT */
export async function refuseContradictions(on: Reading, moved: readonly Moved[]): Promise<void> {
  const at = moved.flatMap(({ before, after }) => (after.kind === 'ATTENDANCE' ? [{ before, now: after.record }] : []));
  const deputy = at.find(({ now }) => now.deputyFor === now.person);
  if (deputy !== undefined) throw new BoardwalkError('CONFLICT', 'ownDeputy', await placeOf(on, deputy.now));
  for (const same of Map.groupBy(at, ({ now }) => `${now.meeting} ${now.person}`).values()) {
    const [one, ...others] = same.map(({ now }) => now);
    const other = others.find(({ status }) => status !== one?.status);
    if (one === undefined || other === undefined || !isNew(same.map(({ before }) => before))) continue;
    const ways = { first: term(one.status), second: term(other.status) };
    throw new BoardwalkError('CONFLICT', 'presentTwice', { ...(await placeOf(on, one)), ...ways });
  }
}

/** Whether they became one person's at one meeting only now: two that were so before stay as they are. */
function isNew(before: readonly Document[]): boolean {
  const held = before.flatMap(({ kind, record }) =>
    kind === 'ATTENDANCE' ? [`${record.meeting} ${record.person}`] : [],
  );
  return new Set(held).size > 1;
}

/** Who was where, in words. */
async function placeOf(on: Reading, { person, meeting: id }: Attendance) {
  const meeting = (await readDocuments(on, 'MEETING', [id])).get(id);
  const board = meeting && (await readDocuments(on, 'BOARD', [meeting.board])).get(meeting.board);
  const name = (await readDocuments(on, 'PERSON', [person])).get(person)?.name;
  return { name: name ?? person, board: board?.name ?? id, date: meeting?.date ?? id };
}
