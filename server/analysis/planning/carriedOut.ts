// What a plan would write into the landscape if it were carried out from a day on: boards that end, change or come, seats that end or begin.
// Nothing is taken away: what was so until then stays on record. A standing item lengthens the meetings of its host, to which the people of the
// board that it was are invited.
import type { Attested } from '../../domain/landscape.ts';
import { type Day, dayText, type PartialDate } from '../../domain/partialDate.ts';
import type { Board, Id, Seat } from '../../domain/records.ts';
import { minutesOfBoard } from '../meetings/cadence.ts';
import type { DraftBoard } from './draft.ts';
import type { Plan } from './plan.ts';
import { type Roster, type RosterSeat, rosterOf } from './roster.ts';

/** A seat to be made, without its id. */
export interface NewSeat
  extends Pick<Seat, 'board' | 'person' | 'organisation' | 'post' | 'onBehalfOf' | 'role' | 'title' | 'from' | 'to'> {
  /** Only attendance tells of the seat that it comes of: it stays as sure as that was. */
  readonly isInferred: boolean;
}

export interface CarriedOut {
  /** As they are to be: those that end too, and those set up under the id that the plan gave them. */
  readonly boards: readonly Board[];
  readonly newSeats: readonly NewSeat[];
  /** Seats on record, and the day until which they hold. */
  readonly ended: ReadonlyMap<Id, PartialDate>;
}

export function carriedOut(plan: Plan, day: Day): CarriedOut {
  const { before, touched, gone } = plan;
  const [from, until] = [dayText(day), dayText(day - 1)];
  const leaving = [...gone].flatMap(([id, { into }]) => {
    const board = before.allBoards.get(id);
    if (!board) return [];
    const succeededBy = into === null ? board.succeededBy : [...new Set([...board.succeededBy, into])];
    // What began on that very day ends on it: no end before its beginning.
    return [recordOf({ ...board, to: board.from !== null && board.from > until ? board.from : until, succeededBy })];
  });
  const changes = [...touched].map(([id, board]) => {
    const own = rosterOf(before, id);
    const left = own.filter((seat) => !board.roster.some((other) => isSame(seat, other)));
    return {
      board: recordOf({ ...longer(plan, id, board), ...(plan.created.has(id) && { from }) }),
      newSeats: [
        ...seatsComing(id, own, board.roster, from),
        ...plan.uncounted.filter((seat) => seat.board === id).map((seat) => ({ ...uncountedSeat, ...seat, from })),
        ...invited(id, board, from),
        ...closing(id, left, until),
      ],
      ended: left.flatMap(({ worked }) => (worked?.seat.basis === 'RECORD' ? [worked.seat.id] : [])),
    };
  });
  return {
    boards: [...leaving, ...changes.map(({ board }) => board)],
    newSeats: changes.flatMap(({ newSeats }) => newSeats),
    ended: new Map(changes.flatMap(({ ended }) => ended.map((id) => [id, until]))),
  };
}

function isSame(one: RosterSeat, other: RosterSeat): boolean {
  return one.worked !== null && one.worked.place === other.worked?.place;
}

function recordOf({ certainty: _, sourceDates: __, inferredFacts: ___, ...board }: Attested<Board>): Board {
  return board;
}

function longer({ after, items }: Plan, id: Id, { record }: DraftBoard): Attested<Board> {
  const more = items.filter(({ host }) => host === id).reduce((sum, { minutes }) => sum + minutes, 0);
  const minutes = minutesOfBoard(after, id);
  return more === 0 || minutes === null ? record : { ...record, minutesPerMeeting: minutes + more };
}

// Whoever has a seat already gets another only for an organisation that they do not sit for there. What follows from a post comes with it.
function seatsComing(board: Id, own: Roster, roster: Roster, from: PartialDate): NewSeat[] {
  const there = new Map<Id, Set<Id>>();
  const sitsFor = ({ holder, organisations }: RosterSeat): boolean => {
    const known = there.get(holder);
    const all = known ?? new Set<Id>();
    const isNew = !known || organisations.some(({ organisation }) => !all.has(organisation));
    for (const { organisation } of organisations) all.add(organisation);
    there.set(holder, all);
    return isNew;
  };
  for (const seat of own) if (roster.some((other) => isSame(seat, other))) sitsFor(seat);
  return roster
    .filter((seat) => !own.some((other) => isSame(seat, other)))
    .filter((seat) => seat.worked?.seat.basis !== 'POST' && sitsFor(seat))
    .map((seat) => ({
      ...heldAs(seat),
      board,
      role: seat.role,
      from,
      to: knownEnd(seat),
      isInferred: isInferred(seat),
    }));
}

const isInferred = ({ worked }: RosterSeat): boolean => worked?.seat.basis === 'ATTENDANCE';

/** A term that somebody set goes on to its end; null: there is none. */
function knownEnd({ spells }: RosterSeat): PartialDate | null {
  const last = spells.at(-1);
  return last && !last.presumed && Number.isFinite(last.to) ? dayText(last.to) : null;
}

/** Of a role that does not count: nothing of the plan rests on it. */
const uncountedSeat = { post: null, title: null, to: null, isInferred: false } as const;

function heldAs({
  person,
  organisations,
  worked,
}: RosterSeat): Omit<NewSeat, 'board' | 'role' | 'from' | 'to' | 'isInferred'> {
  const first = organisations[0]?.organisation ?? null;
  if (worked === null)
    return {
      person,
      organisation: person === null ? first : null,
      post: null,
      onBehalfOf: person === null ? null : first,
      title: null,
    };
  const { organisation, post, onBehalfOf, title } = worked.seat;
  return { person, organisation, post, onBehalfOf, title };
}

function invited(board: Id, { roster, items }: DraftBoard, from: PartialDate): NewSeat[] {
  const members = new Set(roster.map(({ person }) => person));
  const people = new Set(items.flatMap((item) => item.roster.map(({ person }) => person)));
  return [...people]
    .filter((person) => person !== null && !members.has(person))
    .map((person) => ({
      board,
      person,
      organisation: null,
      post: null,
      onBehalfOf: null,
      role: 'INVITEE',
      title: null,
      from,
      to: null,
      isInferred: false,
    }));
}

// A seat that only attendance tells of ends by being put on record, as inferred, each time that it was seen by itself.
function closing(board: Id, left: Roster, until: PartialDate): NewSeat[] {
  return left.filter(isInferred).flatMap((seat) =>
    seat.spells
      .map((spell) => ({ from: dayText(spell.from), to: dayText(spell.to) }))
      .filter(({ from }) => from <= until)
      .map(({ from, to }) => {
        const end = to < until ? to : until;
        return { ...heldAs(seat), board, role: seat.role, from, to: end, isInferred: true };
      }),
  );
}
