// The two-mode graph read by ids: the people and organisations of a board, the boards of a person or an organisation.
import type { Id } from '../../domain/records.ts';
import type { EffectiveSeat } from './effectiveSeat.ts';
import type { Projection } from './project.ts';
import { found } from './recordIndex.ts';
import { at, type TwoMode } from './twoMode.ts';

/** Persons with a counting seat on the board; none when it is out of scope. @throws BoardwalkError NOT_FOUND */
export function peopleOf(projection: Projection, board: Id): Id[] {
  return actorsOf(projection, projection.people, board);
}

/** Organisations represented on the board; none when it is out of scope. @throws BoardwalkError NOT_FOUND */
export function organisationsOf(projection: Projection, board: Id): Id[] {
  return actorsOf(projection, projection.organisations, board);
}

/** Boards on which the person sits, or the organisation is represented. */
export function boardsOf(projection: Projection, personOrOrganisation: Id): Id[] {
  const graph = projection.people.indexOfActor.has(personOrOrganisation) ? projection.people : projection.organisations;
  return cellsOf(graph, personOrOrganisation).flatMap(
    (cell) => projection.boards[at(graph.boardOfCell, cell)]?.id ?? [],
  );
}

/** All persons with a counting seat. */
export function peopleIn(projection: Projection): readonly Id[] {
  return projection.people.actors;
}

/** All organisations represented on a board. */
export function organisationsIn(projection: Projection): readonly Id[] {
  return projection.organisations.actors;
}

/** How many sit on the board of this index; none on −1, a board out of scope. */
export function sizeOf({ boardStart }: TwoMode, board: number): number {
  return board < 0 ? 0 : at(boardStart, board + 1) - at(boardStart, board);
}

/** The cells of a person or an organisation, one a board. */
export function cellsOf({ indexOfActor, actorStart, cellsOfActor }: TwoMode, actor: Id): number[] {
  const index = indexOfActor.get(actor);
  return index === undefined ? [] : [...cellsOfActor.subarray(at(actorStart, index), at(actorStart, index + 1))];
}

/** The cell of an actor on a board, both by index; −1 when not there. */
export function cellAt({ boardStart, actorOfCell }: TwoMode, board: number, actor: number): number {
  let low = at(boardStart, board);
  let high = at(boardStart, board + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const there = at(actorOfCell, middle);
    if (there === actor) return middle;
    if (there < actor) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The days on which a cell holds. */
export function daysOfCell({ dayStart, dayFirst, dayLast }: TwoMode, cell: number): { first: number; last: number }[] {
  const days = [];
  for (let d = at(dayStart, cell); d < at(dayStart, cell + 1); d++)
    days.push({ first: at(dayFirst, d), last: at(dayLast, d) });
  return days;
}

/** The seats behind a cell of the people's or the organisations' graph. */
export function seatsOfCell({ workedOut }: Projection, graph: TwoMode, cell: number): EffectiveSeat[] {
  const indexes = graph.seatOfCell.subarray(at(graph.seatStart, cell), at(graph.seatStart, cell + 1));
  return Array.from(indexes, (seat) => workedOut.seats.at(seat));
}

function actorsOf(projection: Projection, graph: TwoMode, board: Id): Id[] {
  found(projection.allBoards, board);
  const index = projection.indexOfBoard.get(board);
  if (index === undefined) return [];
  const actors = graph.actorOfCell.subarray(at(graph.boardStart, index), at(graph.boardStart, index + 1));
  return Array.from(actors, (actor) => graph.actors[actor] as Id);
}
