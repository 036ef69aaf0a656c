// Who sits on which of some chosen boards together. Overlap is of one time: somebody stands in the column of each set of boards that they sat
// on together on one day in scope, if they sat on no larger set with these in it. As of one day everybody stands in one column; over a window
// somebody may stand in several, but never in that of boards on which they never sat at once. So those in the columns that hold a board are its
// people, and those in the columns that hold two boards are the people that the two share.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { cellAt, daysOfCell, sizeOf } from '../projection/whoIsWhere.ts';

export interface Intersection {
  /** In the order of the sets. */
  readonly boards: readonly Id[];
  /** By id. */
  readonly people: readonly Id[];
}

export interface Intersections {
  /** The chosen boards, the one with most people first. */
  readonly sets: readonly Id[];
  /** Those with anybody in them, that of most people first; of equal ones that of fewer boards. */
  readonly columns: readonly Intersection[];
  /** How many people are on any of the boards, and how many of them stand in more than one column. */
  readonly people: number;
  readonly severalTimes: number;
}

/** Of boards named once each, thirty at most. @throws BoardwalkError NOT_FOUND */
export function intersections(projection: Projection, chosen: readonly Id[]): Intersections {
  const { people } = projection;
  const sets = chosen
    .map((id) => ({ id: found(projection.allBoards, id).id, index: projection.indexOfBoard.get(id) ?? -1 }))
    .map((set) => ({ ...set, size: sizeOf(people, set.index) }))
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  const columns = new Map<number, Id[]>();
  const actors = new Set(
    sets.flatMap(({ index }) =>
      index < 0 ? [] : [...people.actorOfCell.subarray(at(people.boardStart, index), at(people.boardStart, index + 1))],
    ),
  );
  let severalTimes = 0;
  for (const actor of [...actors].sort((a, b) => a - b)) {
    const together = largestTogether(
      sets.map(({ index }) => {
        const cell = index < 0 ? -1 : cellAt(people, index, actor);
        return cell < 0 ? [] : daysOfCell(people, cell);
      }),
    );
    if (together.length > 1) severalTimes++;
    for (const set of together) columns.set(set, [...(columns.get(set) ?? []), people.actors[actor] as Id]);
  }
  const size = (set: number) => boardsOfSet(set, sets).length;
  return {
    sets: sets.map(({ id }) => id),
    columns: [...columns]
      .sort(([x, a], [y, b]) => b.length - a.length || size(x) - size(y) || x - y)
      .map(([set, ids]) => ({ boards: boardsOfSet(set, sets), people: ids })),
    people: actors.size,
    severalTimes,
  };
}

function boardsOfSet(set: number, sets: readonly { id: Id }[]): Id[] {
  return sets.flatMap(({ id }, bit) => (set & (1 << bit) ? [id] : []));
}

/** The sets of boards, as bits, held on one day, without those that are part of another. A largest one is whole on the day its last seat begins. */
function largestTogether(days: readonly (readonly { first: number; last: number }[])[]): number[] {
  const onDay = (day: number) =>
    days.reduce(
      (set, spells, bit) => (spells.some(({ first, last }) => first <= day && day <= last) ? set | (1 << bit) : set),
      0,
    );
  const held = [...new Set(days.flatMap((spells) => spells.map(({ first }) => onDay(first))))];
  return held.filter((set) => !held.some((other) => other !== set && (other & set) === set));
}
