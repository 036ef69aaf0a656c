import { cellsOf, columnsOf, crowding as crowdingOfTier, gaps, rowsOf } from '../questions/crowding.ts';
import { areaOf, boardOf, namedOf, themeOf } from '../questions/records.ts';
import { dateOf } from '../questions/spells.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const crowding: Resolvers = {
  Landscape: {
    crowding: (whole, args, { asking }) => crowdingOfTier(asking, whole, args),
    gaps: (whole, { tier }) => gaps(whole, tier),
  },
  Crowding: {
    columns: (matrix) => columnsOf(matrix),
    rows: (matrix) => rowsOf(matrix),
  },
  CrowdingRow: {
    theme: ({ around, theme }) => themeOf(around, theme),
    cells: (row) => cellsOf(row),
    wider: ({ around, wider }) => namedOf(around, wider, boardOf),
    withoutGround: ({ around, withoutGround }) => namedOf(around, withoutGround, boardOf),
  },
  CrowdingCell: {
    theme: ({ around, theme }) => themeOf(around, theme),
    area: ({ around, area }) => areaOf(around, area),
    count: ({ boards }) => boards.length,
    boards: ({ around, boards }) => namedOf(around, boards, boardOf),
    personHoursPerYear: ({ personHours }) => personHours,
    personHoursDay: ({ personHoursDay }) => dateOf(personHoursDay),
  },
  Gap: {
    theme: ({ around, theme }) => themeOf(around, theme),
    area: ({ around, area }) => areaOf(around, area),
    addressed: ({ around, addressed }) => namedOf(around, addressed, areaOf),
    addressedCount: ({ addressed }) => addressed.length,
    wider: ({ around, wider }) => namedOf(around, wider, boardOf),
  },
};
