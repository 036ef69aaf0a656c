// sharedPeople: persons with a counting seat on both boards on a common day in scope. People, 0 and up; 0 when either board is empty.
import type { Id } from '../../domain/records.ts';
import { type Measure, people } from '../measures/measure.ts';
import { sharedActors, sharedCount } from '../projection/sharing.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { type Pair, pairOfBoards } from './pair.ts';

export const sharedPeople: Measure = {
  id: 'sharedPeople',
  of: 'PAIR',
  title: { en: 'Shared people', cy: 'Pobl a rennir' },
  definition: {
    en: 'How many people sit on both boards on a common day in scope. A seat without dates holds throughout.',
    cy: 'Faint o bobl sy’n eistedd ar y ddau fwrdd ar yr un diwrnod o fewn y cwmpas. Mae sedd heb ddyddiadau’n dal drwy gydol yr amser.',
  },
  unit: people,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, a = '', b = '') => shared(pairOfBoards(projection, a, b)),
};

/** The number shared. */
export function shared(pair: Pair): number {
  if (pair.i >= 0 && pair.i === pair.j) return sizeOf(pair.projection.people, pair.i);
  const { sharedPeople: sharing } = pair.projection;
  return sharedCount(sharing, pair.sharing);
}

/** The persons shared, by id. */
export function peopleShared(pair: Pair): Id[] {
  const { sharedPeople: sharing, people: graph } = pair.projection;
  return Array.from(sharedActors(sharing, pair.sharing), (actor) => graph.actors[actor] as Id);
}

/** The people of each board. */
export function sizes({ projection, i, j }: Pair): { a: number; b: number } {
  return { a: sizeOf(projection.people, i), b: sizeOf(projection.people, j) };
}
