// boards: how many boards a person's counting seats are on. boardsAtOnce: the most on one day. Boards, 0 and up; 0 without a seat.
import type { Id } from '../../domain/records.ts';
import { busiestDay } from '../projection/busiestDay.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { at } from '../projection/twoMode.ts';
import { cellsOf, daysOfCell } from '../projection/whoIsWhere.ts';
import { boards as boardsUnit, type Measure } from './measure.ts';

export const boardsOfPerson: Measure = {
  id: 'boards',
  of: 'PERSON',
  title: { en: 'Boards', cy: 'Byrddau' },
  definition: {
    en: 'How many boards the person’s counting seats are on.',
    cy: 'Ar faint o fyrddau y mae seddi’r person sy’n cyfrif.',
  },
  unit: boardsUnit,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, person = '') => boardsWithDays(projection, person).length,
};

export const boardsAtOnce: Measure = {
  id: 'boardsAtOnce',
  of: 'PERSON',
  title: { en: 'Boards at once', cy: 'Byrddau ar yr un pryd' },
  definition: {
    en: 'The most boards that the person sits on on any one day in scope.',
    cy: 'Y nifer mwyaf o fyrddau y mae’r person yn eistedd arnynt ar unrhyw un diwrnod o fewn y cwmpas.',
  },
  unit: boardsUnit,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, person = '') =>
    busiestDay(boardsWithDays(projection, person).map(({ days }) => ({ days, weight: 1 }))).most,
};

/** The boards of a person, each by id and index with the days in scope on which they sit there. @throws BoardwalkError NOT_FOUND */
export function boardsWithDays(projection: Projection, person: Id) {
  found(projection.workedOut.records.people, person);
  const graph = projection.people;
  return cellsOf(graph, person).map((cell) => {
    const index = at(graph.boardOfCell, cell);
    return { id: projection.boards[index]?.id ?? '', index, days: daysOfCell(graph, cell) };
  });
}
