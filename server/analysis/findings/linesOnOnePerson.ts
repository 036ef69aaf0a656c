// LINE_ON_ONE_PERSON: somebody without whom boards of a theme no longer reach its top tier; told for the broadest theme with these boards.
// Most boards first.
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { cellsOf, seatsOfCell } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { cautionsOfSeats, overTime } from './cautions.ts';
import type { Finding, Rule } from './finding.ts';
import { linesOfThemes } from './linesOfThemes.ts';

export const linesOnOnePerson: Rule = {
  kind: 'LINE_ON_ONE_PERSON',
  find: (projection) => {
    const told = new Set<string>();
    return projection
      .keep(linesOfThemes)
      .flatMap(({ theme, people }) => people.map(({ person, boards }) => ({ theme, person, boards })))
      .filter(({ person, boards }) => {
        const before = told.size;
        return told.add([person, ...boards].join(' ')).size > before;
      })
      .sort((x, y) => y.boards.length - x.boards.length)
      .slice(0, thresholds.findingsOfAKind)
      .map((one) => finding(projection, one));
  },
};

function finding(projection: Projection, { theme, person, boards }: { theme: Id; person: Id; boards: Id[] }): Finding {
  const { people } = projection;
  const seats = cellsOf(people, person).flatMap((cell) => seatsOfCell(projection, people, cell));
  return {
    kind: 'LINE_ON_ONE_PERSON',
    said: [
      {
        code: 'ONLY_WAY_UP',
        values: { theme: { record: theme }, person: { record: person }, boards: { records: boards } },
      },
    ],
    cautions: [...cautionsOfSeats(projection, seats), ...overTime(projection)],
    records: [person, theme, ...boards],
    verdict: null,
  };
}
