// Who is new on a board and who is gone from it: persons with a counting seat, or organisations represented.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { seatsOfCell } from '../projection/whoIsWhere.ts';
import { asAsked, compared, type DifferenceKind, type Times } from './compared.ts';
import { type Turns, turnsOfSeat } from './seatTurns.ts';
import type { Turn } from './turn.ts';

export interface SitterDifference extends Turns {
  kind: DifferenceKind;
  board: Id;
  /** The person or the organisation. */
  who: Id;
  /** The seats that it rests on, at the time at which it is there. */
  seats: readonly EffectiveSeat[];
  /** Whether they are on any board at the time at which they are not on this one; of one that passed, at either time. */
  elsewhere: boolean;
}

/** By board, then by who. */
export function sitterDifferences(times: Times, graphOf: (projection: Projection) => TwoMode): SitterDifference[] {
  const isSomewhere = (who: Id, projection: Projection) => graphOf(projection).indexOfActor.has(who);
  return compared(times, (projection) => cellsOf(projection, graphOf(projection))).map(({ value, kind }) => {
    const { board, who, projection, cell } = value;
    const seats = seatsOfCell(projection, graphOf(projection), cell);
    const others = { BEGAN: [times.earlier], ENDED: [times.later], PASSED: [times.earlier, times.later] }[kind];
    return {
      kind: asAsked(kind, times),
      board,
      who,
      seats,
      elsewhere: others.some((other) => isSomewhere(who, other)),
      ...turnsTogether(seats, kind, times),
    };
  });
}

interface Cell {
  board: Id;
  who: Id;
  projection: Projection;
  cell: number;
}

function cellsOf(projection: Projection, { cellCount, boardOfCell, actorOfCell, actors }: TwoMode): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (let cell = 0; cell < cellCount; cell++) {
    const board = projection.boards[at(boardOfCell, cell)]?.id;
    const who = actors[at(actorOfCell, cell)];
    if (board !== undefined && who !== undefined) cells.set(`${board} ${who}`, { board, who, projection, cell });
  }
  return cells;
}

// The first to begin and the last to end. No day where no seat turns between the two times: an office elsewhere did, by which somebody counts.
function turnsTogether(seats: readonly EffectiveSeat[], kind: DifferenceKind, times: Times): Turns {
  const turns = seats.map((seat) => turnsOfSeat(seat, kind, times));
  const [after, before] = [times.earlier.days.first, times.later.days.last];
  const inTime = (turn: Turn | null): Turn[] => (turn && turn.day >= after && turn.day <= before ? [turn] : []);
  const began = turns.flatMap((it) => inTime(it.began)).sort((a, b) => a.day - b.day);
  const ended = turns.flatMap((it) => inTime(it.ended)).sort((a, b) => b.day - a.day);
  return { began: began[0] ?? null, ended: ended[0] ?? null };
}
