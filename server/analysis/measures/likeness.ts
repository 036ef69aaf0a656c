// How alike a person's boards are to one another: the Jaccard index of each two with this person taken off both (nobody else on one: 0).
import type { Id } from '../../domain/records.ts';
import { jaccardOf } from '../overlap/jaccard.ts';
import type { Projection } from '../projection/project.ts';
import { pairOf, sharedActors } from '../projection/sharing.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { boardsWithDays } from './boardsOfPerson.ts';

export interface Likeness {
  boards: Id[];
  /** 1 for a board and itself. */
  between(i: number, j: number): number;
}

/** @throws BoardwalkError NOT_FOUND */
export function likenessOfBoards(projection: Projection, person: Id): Likeness {
  const boards = boardsWithDays(projection, person);
  const actor = projection.people.indexOfActor.get(person) ?? -1;
  const z = boards.map(({ index: a }) =>
    boards.map(({ index: b }) => {
      if (a === b) return 1;
      const both = sharedActors(projection.sharedPeople, pairOf(projection.sharedPeople, a, b));
      const others = both.length - (both.includes(actor) ? 1 : 0);
      return jaccardOf(others, sizeOf(projection.people, a) - 1, sizeOf(projection.people, b) - 1);
    }),
  );
  return { boards: boards.map(({ id }) => id), between: (i, j) => z[i]?.[j] ?? 0 };
}
