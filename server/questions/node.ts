// Any record by its id, seats that are worked out included.
import type { Id } from '../domain/records.ts';
import { actionAnswer } from './actions.ts';
import type { Around, RecordAnswer } from './answers.ts';
import type { Asking } from './asking.ts';
import {
  areaAnswer,
  attendanceAnswer,
  boardAnswer,
  meetingAnswer,
  organisationAnswer,
  personAnswer,
  postAnswer,
  seatAnswer,
  tenureAnswer,
  themeAnswer,
} from './records.ts';
import { sourceAnswer } from './sources.ts';

/** null: there is none. */
export async function node(asking: Asking, id: Id): Promise<RecordAnswer | null> {
  return findRecord(id, await asking.around(), asking);
}

/** The same, within a question. */
export async function findRecord(told: Id, around: Around, asking: Asking): Promise<RecordAnswer | null> {
  const id = around.current.keptFor.get(told) ?? told;
  const inLandscape = findInLandscape(id, around);
  if (inLandscape) return inLandscape;
  const action = (await asking.actions()).byId.get(id);
  if (action) return actionAnswer(around, action);
  const source = (await asking.sources()).byId.get(id);
  return source ? sourceAnswer(around, source) : null;
}

/** The same of what every landscape holds at hand: all but actions and sources. */
export function findInLandscape(id: Id, around: Around): RecordAnswer | null {
  const { records } = around.current.workedOut;
  return (
    answered(around, records.people.get(id), personAnswer) ??
    answered(around, records.boards.get(id), boardAnswer) ??
    answered(around, records.organisations.get(id), organisationAnswer) ??
    answered(around, records.posts.get(id), postAnswer) ??
    answered(around, records.meetings.get(id), meetingAnswer) ??
    answered(around, records.themes.get(id), themeAnswer) ??
    answered(around, records.areas.get(id), areaAnswer) ??
    answered(around, around.current.tenures.get(id), tenureAnswer) ??
    answered(around, around.current.attendances.get(id), attendanceAnswer) ??
    answered(around, findSeat(id, around), seatAnswer)
  );
}

// A seat that is worked out may exist under one presumption only; the default's is looked at first.
function findSeat(id: Id, { current }: Around) {
  for (const { seats } of [current.workedOut, ...current.presumptions()]) {
    const seat = seats.get(id);
    if (seat) return seat;
  }
  return undefined;
}

function answered<T, A>(around: Around, record: T | undefined, answer: (around: Around, record: T) => A): A | null {
  return record === undefined ? null : answer(around, record);
}
