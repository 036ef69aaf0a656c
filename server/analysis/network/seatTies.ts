// Persons or organisations joined to boards by their seats.
import { isPresumed } from '../projection/presumed.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { seatsOfCell } from '../projection/whoIsWhere.ts';
import { certaintyIf, type Tie } from './tie.ts';

export function seatTies(projection: Projection): Tie[] {
  return ties(projection, projection.people, 'SEAT');
}

export function representedTies(projection: Projection): Tie[] {
  return ties(projection, projection.organisations, 'REPRESENTED');
}

function ties(projection: Projection, graph: TwoMode, kind: 'SEAT' | 'REPRESENTED'): Tie[] {
  return Array.from({ length: graph.cellCount }, (_, cell) => ({
    source: graph.actors[at(graph.actorOfCell, cell)] ?? '',
    target: projection.boards[at(graph.boardOfCell, cell)]?.id ?? '',
    kind,
    weight: at(graph.seatStart, cell + 1) - at(graph.seatStart, cell),
    behind: () => {
      const seats = seatsOfCell(projection, graph, cell);
      return {
        ids: seats.map(({ id }) => id),
        certainty: certaintyIf(seats.some((seat) => seat.certainty === 'STATED')),
        presumed: seats.every((seat) => isPresumed(projection, seat)),
      };
    },
  }));
}
