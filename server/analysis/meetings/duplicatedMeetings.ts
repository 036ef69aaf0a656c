// duplicatedMeetings of two boards: how many meetings of the one that meets less are duplicated by the nearest of the other. Meetings,
// 0 and up; 0 when either has none that can be compared.
import type { Id } from '../../domain/records.ts';
import { type Measure, meetings } from '../measures/measure.ts';
import type { Projection } from '../projection/project.ts';
import { found } from '../projection/recordIndex.ts';
import { heldSeries } from './duplicatedSeries.ts';

export const duplicatedMeetings: Measure = {
  id: 'duplicatedMeetings',
  of: 'PAIR',
  title: { en: 'Duplicated meetings', cy: 'Cyfarfodydd dyblyg' },
  definition: {
    en: 'How many of the held meetings of the board that meets less are duplicated: the nearest meeting of the other board, within 31 days, is alike by a half or more (see duplication) and has at least two of the same people. A meeting known by its year only is not judged.',
    cy: 'Faint o gyfarfodydd a gynhaliwyd y bwrdd sy’n cyfarfod leiaf sy’n ddyblyg: mae cyfarfod agosaf y bwrdd arall, o fewn 31 diwrnod, yn debyg o hanner neu fwy (gweler duplication) ac o leiaf ddau o’r un bobl ynddo. Ni fernir cyfarfod y mae ei flwyddyn yn unig yn hysbys.',
  },
  unit: meetings,
  bounds: { least: 0, most: null },
  degenerate: 0,
  citation: null,
  value: (projection, a = '', b = '') => duplicatedOf(projection, a, b),
};

function duplicatedOf(projection: Projection, a: Id, b: Id): number {
  for (const board of [a, b]) found(projection.allBoards, board);
  return projection.keep(duplicatedByBoards).get([a, b].sort().join(' ')) ?? 0;
}

function duplicatedByBoards(projection: Projection): Map<string, number> {
  return new Map(projection.keep(heldSeries).map(({ a, b, pairs }) => [[a, b].sort().join(' '), pairs.length]));
}
