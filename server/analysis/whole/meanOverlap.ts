// meanOverlap: the mean containment (overlap coefficient) over all pairs of boards with people, those that share nobody as 0.
// 0 to 1; 0 for fewer than two boards with people.
import { type Measure, share } from '../measures/measure.ts';
import { containmentOf } from '../overlap/containment.ts';
import { sharedCount } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { pairsOfSeatedBoards } from './seatedBoards.ts';

export const meanOverlap: Measure = {
  id: 'meanOverlap',
  of: 'LANDSCAPE',
  title: { en: 'Mean overlap', cy: 'Gorgyffwrdd cymedrig' },
  definition: {
    en: 'The mean containment of all pairs of boards with people: shared people over the people of the smaller board, 0 where nobody is shared.',
    cy: 'Cynhwysiad cymedrig pob pâr o fyrddau â phobl: y bobl a rennir fel cyfran o bobl y bwrdd lleiaf, 0 lle na rennir neb.',
  },
  unit: share,
  bounds: { least: 0, most: 1 },
  degenerate: 0,
  citation: null,
  value: (projection) => {
    const { sharedPeople, people } = projection;
    const pairs = pairsOfSeatedBoards(projection);
    let sum = 0;
    for (let board = 0; board < people.boardCount; board++)
      for (let pair = at(sharedPeople.rowStart, board); pair < at(sharedPeople.rowStart, board + 1); pair++) {
        const [a, b] = [sizeOf(people, board), sizeOf(people, at(sharedPeople.other, pair))];
        sum += containmentOf(sharedCount(sharedPeople, pair), a, b);
      }
    return pairs === 0 ? 0 : sum / pairs;
  },
};
