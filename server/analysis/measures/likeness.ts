// How alike a person's boards are to one another: the Jaccard index of each two with this person taken off both (nobody else on one: 0).
import type { Id } from '../../domain/records.ts';
import { jaccardOf } from '../overlap/jaccard.ts';
import type { Projection } from '../projection/project.ts';
import { cellsMeet, pairOf, sharedCount } from '../projection/sharing.ts';
import { cellAt, sizeOf } from '../projection/whoIsWhere.ts';
import { boardsWithDays } from './boardsOfPerson.ts';

export interface Likeness {
  boards: Id[];
  /** 1 for a board and itself. */
  between(i: number, j: number): number;
}

/** @throws BoardwalkError NOT_FOUND */
export function likenessOfBoards(projection: Projection, person: Id): Likeness {
  const boards = boardsWithDays(projection, person);
  const { people, sharedPeople } = projection;
  const actor = people.indexOfActor.get(person) ?? -1;
  const z = boards.map(({ index: a }) =>
    boards.map(({ index: b }) => {
      if (a === b) return 1;
      const both = sharedCount(sharedPeople, pairOf(sharedPeople, a, b));
      const itself = cellsMeet(people, cellAt(people, a, actor), people, cellAt(people, b, actor));
      return jaccardOf(both - (itself ? 1 : 0), sizeOf(people, a) - 1, sizeOf(people, b) - 1);
    }),
  );
  return { boards: boards.map(({ id }) => id), between: (i, j) => z[i]?.[j] ?? 0 };
}
