// The seats of a record in scope, and the days on which one holds.
import { type EffectiveSeat, seatsOf } from '../analysis/index.ts';
import { seatRoles } from '../domain/vocabulary.ts';
import type { RecordAnswer, SeatAnswer } from './answers.ts';
import { inScope, projectionOf, type Scoped } from './around.ts';
import { collatorOf, nameIn } from './order.ts';
import type { ScopeInput } from './readScope.ts';
import { seatAnswer } from './records.ts';
import { type SpellAnswer, spellsIn } from './spells.ts';

/** Of a board, person, organisation or post: every role unless the scope names some; by board, role and holder. */
export function seatsOfRecord(record: RecordAnswer, asked: ScopeInput | null | undefined): SeatAnswer[] {
  const here = inScope(record.around, asked);
  return inOrder(seatsOf(projectionOf(here), record.id, 'all'), here).map((seat) => seatAnswer(here, seat));
}

/** Those that the office itself holds, whoever is in it. */
export function seatsOfPost(post: RecordAnswer, asked: ScopeInput | null | undefined): SeatAnswer[] {
  return seatsOfRecord(post, asked).filter((seat) => seat.person === null);
}

/** The days in scope on which the seat holds, as presumed under that scope. */
export function spellsOfSeat(seat: SeatAnswer, asked: ScopeInput | null | undefined): SpellAnswer[] {
  const here = inScope(seat.around, asked);
  const same = projectionOf(here).workedOut.seats.get(seat.id);
  return spellsIn(same?.spells ?? [], here.scope);
}

/** By board, role and holder. */
export function inOrder(seats: readonly EffectiveSeat[], { current, language }: Scoped): EffectiveSeat[] {
  const { boards, people, organisations, posts } = current.workedOut.records;
  const { compare } = collatorOf(language);
  const keyed = seats.map((seat) => {
    const { person, organisation, post } = seat;
    const holder =
      people.get(person ?? '')?.sortName ?? organisations.get(organisation ?? '')?.name ?? posts.get(post ?? '')?.name;
    const board = boards.get(seat.board);
    return {
      seat,
      board: board ? nameIn(language, board) : '',
      role: seatRoles.indexOf(seat.role),
      holder: holder ?? '',
    };
  });
  keyed.sort(
    (a, b) =>
      compare(a.board, b.board) || a.role - b.role || compare(a.holder, b.holder) || (a.seat.id < b.seat.id ? -1 : 1),
  );
  return keyed.map(({ seat }) => seat);
}
