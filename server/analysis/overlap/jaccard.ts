// jaccard: shared people over all people of either board, s / (a + b − s). A share; 0 when either board is empty.
import { type Measure, share } from '../measures/measure.ts';
import { type Pair, pairOfBoards } from './pair.ts';
import { shared, sizes } from './sharedPeople.ts';

export const jaccard: Measure = {
  id: 'jaccard',
  of: 'PAIR',
  title: { en: 'Jaccard index', cy: 'Mynegai Jaccard' },
  definition: {
    en: 'Shared people over all people who sit on either board; 0 when either board is empty.',
    cy: 'Y bobl a rennir fel cyfran o bawb sy’n eistedd ar y naill fwrdd neu’r llall; 0 os yw un o’r byrddau’n wag.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: 'Jaccard (1912), The distribution of the flora in the alpine zone, New Phytologist 11',
  value: (projection, a = '', b = '') => jaccardOfPair(pairOfBoards(projection, a, b)),
};

export function jaccardOfPair(pair: Pair): number {
  const { a, b } = sizes(pair);
  return jaccardOf(shared(pair), a, b);
}

/** s shared by sets of the sizes a and b. */
export function jaccardOf(s: number, a: number, b: number): number {
  return a + b === 0 ? 0 : s / (a + b - s);
}
