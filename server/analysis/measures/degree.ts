// degree: how many other boards a board shares somebody with on a common day. Boards, 0 and up; 0 for an empty board.
import { found } from '../projection/recordIndex.ts';
import { pairsOfBoard } from '../projection/sharing.ts';
import { boards, type Measure } from './measure.ts';

export const degree: Measure = {
  id: 'degree',
  of: 'BOARD',
  title: { en: 'Boards joined', cy: 'Byrddau cysylltiedig' },
  definition: {
    en: 'How many other boards the board shares at least one person with.',
    cy: 'Â faint o fyrddau eraill y mae’r bwrdd yn rhannu o leiaf un person.',
  },
  unit: boards,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, board = '') => {
    const index = projection.indexOfBoard.get(found(projection.allBoards, board).id) ?? -1;
    return pairsOfBoard(projection.sharedPeople, index).length;
  },
};
