// density: pairs of boards that share people on a common day, over all pairs of boards with people. 0 to 1; 0 for fewer than two.
import { type Measure, share } from '../measures/measure.ts';
import { pairsOfSeatedBoards } from './seatedBoards.ts';

export const density: Measure = {
  id: 'density',
  of: 'LANDSCAPE',
  title: { en: 'Density', cy: 'Dwysedd' },
  definition: {
    en: 'Pairs of boards that share at least one person, over all pairs of boards with people; 0 for fewer than two.',
    cy: 'Parau o fyrddau sy’n rhannu o leiaf un person, fel cyfran o bob pâr o fyrddau â phobl; 0 ar gyfer llai na dau.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: 'Wasserman & Faust (1994), Social Network Analysis, Cambridge University Press, 4.3',
  value: (projection) => {
    const pairs = pairsOfSeatedBoards(projection);
    return pairs === 0 ? 0 : projection.sharedPeople.pairCount / pairs;
  },
};
