// What changed between two times: boards, seats, who is new on a board or gone from it. The landscape as of the one is held against that as of
// the other, both under the same scope; what came and went between the two is told apart. Asked backwards, what began has ended.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { lifeOf } from '../projection/storedSeats.ts';
import { asAsked, compared, type DifferenceKind, type Times, timesOf } from './compared.ts';
import { type Turns, turnsOfSeat } from './seatTurns.ts';
import { type SitterDifference, sitterDifferences } from './sitters.ts';
import { beginningOf, endOf } from './turn.ts';

export interface BoardDifference extends Turns {
  kind: DifferenceKind;
  board: Id;
}

export interface SeatDifference extends Turns {
  kind: DifferenceKind;
  seat: EffectiveSeat;
}

export interface Differences {
  boards: readonly BoardDifference[];
  seats: readonly SeatDifference[];
  /** One for each board that a person is new on or gone from. */
  people: readonly SitterDifference[];
  /** The same of organisations represented. */
  organisations: readonly SitterDifference[];
}

/** Of two projections of the same seats whose scopes differ in their dates only. */
export function differencesOf(before: Projection, after: Projection): Differences {
  const times = timesOf(before, after);
  return {
    boards: boardDifferences(times),
    seats: seatDifferences(times),
    people: sitterDifferences(times, ({ people }) => people),
    organisations: sitterDifferences(times, ({ organisations }) => organisations),
  };
}

function boardDifferences(times: Times): BoardDifference[] {
  const boardsAt = ({ boards }: Projection) => new Map(boards.map((board) => [board.id, board]));
  return compared(times, boardsAt).map(({ value, kind }) => {
    const life = lifeOf(value);
    return {
      kind: asAsked(kind, times),
      board: value.id,
      began: kind === 'ENDED' ? null : beginningOf(life, [value], life),
      ended: kind === 'BEGAN' ? null : endOf(life, [value], life),
    };
  });
}

function seatDifferences(times: Times): SeatDifference[] {
  const { seats } = times.earlier.workedOut;
  const placesAt = ({ countingPlaces }: Projection) =>
    new Map(Array.from(countingPlaces, (place) => [String(place).padStart(9, '0'), place]));
  return compared(times, placesAt).map(({ value, kind }) => {
    const seat = seats.at(value);
    return { kind: asAsked(kind, times), seat, ...turnsOfSeat(seat, kind, times) };
  });
}
