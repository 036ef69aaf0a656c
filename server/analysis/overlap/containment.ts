// containment (the overlap coefficient): shared people over the smaller board's people, s / min(a, b). A share; 0 when either board is empty.
import { type Measure, share } from '../measures/measure.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { shared, sizes } from './sharedPeople.ts';

export const containment: Measure = {
  id: 'containment',
  of: 'PAIR',
  title: { en: 'Containment', cy: 'Cynhwysiad' },
  definition: {
    en: 'Shared people over the people of the smaller board; 1 when all of them sit on the other too, 0 when either board is empty.',
    cy: 'Y bobl a rennir fel cyfran o bobl y bwrdd lleiaf; 1 os yw pob un ohonynt ar y llall hefyd, 0 os yw un o’r byrddau’n wag.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation:
    'Szymkiewicz (1934); Simpson (1960), Notes on the measurement of faunal resemblance, American Journal of Science 258-A',
  value: (projection, a = '', b = '') => containmentOfPair(pairOfBoards(projection, a, b)),
};

export function containmentOfPair(pair: Pair): number {
  const { a, b } = sizes(pair);
  return containmentOf(shared(pair), a, b);
}

/** s shared by sets of the sizes a and b. */
export function containmentOf(s: number, a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : s / Math.min(a, b);
}
