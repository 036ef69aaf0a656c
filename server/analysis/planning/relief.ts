// Which seats of a person a colleague who is on the board already could cover: somebody else there for the same organisation on a common day.
// The hours are those of the board, which the person would be spared. Time: the boards of the person and those who sit on them.
import type { Id } from '../../domain/records.ts';
import { hoursOfBoard } from '../meetings/cadence.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { meetWithin } from '../projection/spells.ts';
import { at } from '../projection/twoMode.ts';
import { cellsOf } from '../projection/whoIsWhere.ts';
import { type RosterSeat, rosterOf } from './roster.ts';

export interface Relief {
  readonly board: Id;
  /** For which both sit there. */
  readonly organisation: Id;
  /** By id. */
  readonly colleagues: readonly Id[];
  /** Null: unknown. */
  readonly hours: number | null;
}

/** The boards of most hours first, unknown last. @throws BoardwalkError NOT_FOUND */
export function reliefOf(projection: Projection, person: Id): Relief[] {
  const { people, boards, workedOut } = projection;
  found(workedOut.records.people, person);
  const ids = cellsOf(people, person).map((cell) => boards[at(people.boardOfCell, cell)]?.id ?? '');
  return ids
    .flatMap((board): Relief[] => {
      const roster = rosterOf(projection, board);
      const own = roster.filter((seat) => seat.person === person);
      const organisations = new Set(own.flatMap((seat) => seat.organisations.map(({ organisation }) => organisation)));
      return [...organisations].flatMap((organisation) => {
        const covering = roster.filter((seat) => seat.person !== person && covers(projection, own, seat, organisation));
        const colleagues = [...new Set(covering.flatMap((seat) => seat.person ?? []))].sort();
        return colleagues.length === 0
          ? []
          : [{ board, organisation, colleagues, hours: hoursOfBoard(projection, board) }];
      });
    })
    .sort((a, b) => (b.hours ?? -1) - (a.hours ?? -1) || (a.board < b.board ? -1 : 1));
}

function covers({ days }: Projection, own: readonly RosterSeat[], seat: RosterSeat, organisation: Id): boolean {
  const spellsFor = ({ organisations }: RosterSeat) =>
    organisations.flatMap((it) => (it.organisation === organisation ? it.spells : []));
  return own.some((one) => meetWithin(spellsFor(one), spellsFor(seat), days));
}
