// peopleCount: persons with a seat on the board that counts under the scope, each once. People, 0 and up; 0 for an empty board.
import { found } from '../projection/recordIndex.ts';
import { sizeOf } from '../projection/whoIsWhere.ts';
import { type Measure, people } from './measure.ts';

export const peopleCount: Measure = {
  id: 'peopleCount',
  of: 'BOARD',
  title: { en: 'People', cy: 'Pobl' },
  definition: {
    en: 'How many people have a seat on the board that counts under the scope; somebody with two seats counts once.',
    cy: 'Faint o bobl sydd â sedd ar y bwrdd sy’n cyfrif o fewn y cwmpas; mae rhywun â dwy sedd yn cyfrif unwaith.',
  },
  unit: people,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, board = '') =>
    sizeOf(projection.people, projection.indexOfBoard.get(found(projection.allBoards, board).id) ?? -1),
};
