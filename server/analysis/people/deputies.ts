// Who could deputise for somebody: who has done so before, and who is of the same body and on some of the same boards already. No score:
// by the meetings stood in at, then by the boards shared, each with the records that say so.
import type { Attested } from '../../domain/landscape.ts';
import type { Attendance, Id } from '../../domain/records.ts';
import { countingRoles, isAway } from '../../domain/vocabulary.ts';
import type { EffectiveSeat, Spell } from '../projection/effectiveSeat.ts';
import { daysOfDate } from '../projection/holding.ts';
import { meetPresumed } from '../projection/presumed.ts';
import type { Projection } from '../projection/project.ts';
import { found, groupedBy } from '../projection/recordIndex.ts';
import { countedAs, representations } from '../projection/represented.ts';
import { seatsOf } from '../projection/seatsIn.ts';
import { meets, meetWithin } from '../projection/spells.ts';
import { at } from '../projection/twoMode.ts';
import { cellsOf, daysOfCell } from '../projection/whoIsWhere.ts';

export interface Deputy {
  person: Id;
  /** At these attendances they stood in, by date: at meetings held on boards in scope by the end of the scope. */
  stoodIn: Id[];
  /** Boards on which both sit on a common day in scope, the other perhaps as named deputy, by id. */
  boards: Id[];
  /** The deputy's seats there. */
  seats: EffectiveSeat[];
  /** Of which, or for which, both are on a common day in scope, by id. */
  organisations: Id[];
  /** The tenures of the deputy that say so, by id; none where only seats do. */
  tenures: Id[];
  /** Of these boards and organisations those on which, or of which, both are on presumed days only. */
  presumed: Id[];
}

/** Most meetings stood in at first, then most boards shared, then by id. @throws BoardwalkError NOT_FOUND */
export function deputiesOf(projection: Projection, person: Id): Deputy[] {
  found(projection.workedOut.records.people, person);
  const stoodIn = groupedBy(standingIn(projection, person), (attendance) => attendance.person);
  const beside = groupedBy(seatsBeside(projection, person), (seat) => seat.person);
  const own = seatsOf(projection, person, 'counting');
  const ties = tiesOf(projection, person);
  return [...new Set([...stoodIn.keys(), ...beside.keys()])]
    .filter((other) => other !== person)
    .map((other) => {
      const seats = beside.get(other) ?? [];
      const common = commonTies(projection, ties, tiesOf(projection, other));
      const boards = [...new Set(seats.map(({ board }) => board))].sort();
      const organisations = [...new Set(common.map(({ organisation }) => organisation))].sort();
      const there = (board: Id) => (seat: EffectiveSeat) => seat.board === board;
      const of = (organisation: Id) => (tie: Tie) => tie.organisation === organisation;
      return {
        person: other,
        stoodIn: (stoodIn.get(other) ?? []).map(({ id }) => id),
        boards,
        seats,
        organisations,
        tenures: [...new Set(common.flatMap(({ tenure }) => tenure ?? []))].sort(),
        presumed: [
          ...boards.filter((board) => meetPresumed(projection, own.filter(there(board)), seats.filter(there(board)))),
          ...organisations.filter((one) => meetPresumed(projection, ties.filter(of(one)), common.filter(of(one)))),
        ],
      };
    })
    .filter((one) => one.stoodIn.length > 0 || one.organisations.length > 0)
    .sort(
      (a, b) =>
        b.stoodIn.length - a.stoodIn.length || b.boards.length - a.boards.length || (a.person < b.person ? -1 : 1),
    );
}

/** The attendances at which somebody stood in for the person, by date. */
function standingIn(projection: Projection, person: Id): Attested<Attendance>[] {
  const { workedOut, scope, days, indexOfBoard } = projection;
  const dayOf = (attendance: Attendance): number => {
    const meeting = workedOut.records.meetings.get(attendance.meeting);
    if (!meeting || meeting.planned || !indexOfBoard.has(meeting.board)) return Infinity;
    return daysOfDate(meeting.date).first;
  };
  return (projection.keep(attendancesOfDeputies).get(person) ?? [])
    .filter(({ status }) => !isAway(status))
    .filter(({ certainty }) => scope.certainty !== 'STATED_ONLY' || certainty === 'STATED')
    .filter((attendance) => dayOf(attendance) < Infinity && dayOf(attendance) <= days.last)
    .sort((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1));
}

function attendancesOfDeputies({ workedOut }: Projection) {
  return groupedBy(workedOut.landscape.attendances, ({ deputyFor }) => deputyFor);
}

/** Seats on the person's boards on a day on which the person sits there: those that count, and those of named deputies. */
function seatsBeside(projection: Projection, person: Id): EffectiveSeat[] {
  const { people, boards, scope } = projection;
  const roles = new Set([...(scope.seats ?? countingRoles), 'DEPUTY']);
  return cellsOf(people, person).flatMap((cell) => {
    const days = daysOfCell(people, cell);
    return seatsOf(projection, boards[at(people.boardOfCell, cell)]?.id ?? '', 'all').filter(
      (seat) => roles.has(seat.role) && days.some((window) => meets(seat.spells, window)),
    );
  });
}

/** An organisation that somebody is of, or sits for, and when. */
interface Tie {
  organisation: Id;
  spells: readonly Spell[];
  /** Null: only a seat says so. */
  tenure: Id | null;
}

function tiesOf(projection: Projection, person: Id): Tie[] {
  const { workedOut, scope } = projection;
  const { tenuresOfPerson, posts } = workedOut.records;
  const tenures = (tenuresOfPerson.get(person) ?? []).filter(
    ({ certainty }) => scope.certainty !== 'STATED_ONLY' || certainty === 'STATED',
  );
  const byTenure = tenures.flatMap((tenure) => {
    const organisation = tenure.organisation ?? posts.get(tenure.post ?? '')?.organisation ?? null;
    const spells = workedOut.spellsOfTenure.get(tenure.id) ?? [];
    const counted = organisation === null ? [] : countedAs(organisation, workedOut, scope);
    return counted.map((id) => ({ organisation: id, spells, tenure: tenure.id }));
  });
  const bySeat = seatsOf(projection, person, 'counting').flatMap((seat) =>
    representations(seat, workedOut, scope).map((tie) => ({ ...tie, tenure: null })),
  );
  return [...byTenure, ...bySeat];
}

/** Of the second's ties those to an organisation of the first's on a common day in scope. */
function commonTies({ days }: Projection, first: readonly Tie[], second: readonly Tie[]): Tie[] {
  return second.filter(({ organisation, spells }) =>
    first.some((tie) => tie.organisation === organisation && meetWithin(tie.spells, spells, days)),
  );
}
