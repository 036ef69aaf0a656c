import { dataQuality } from '../questions/dataQuality.ts';
import {
  countsOf,
  hoursOfAll,
  landscape as landscapeInScope,
  measureOfLandscape,
  peopleOnSeveral,
  significantShare,
} from '../questions/landscape.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const landscape: Resolvers = {
  Query: {
    landscape: async (_, { scope }, { asking }) => landscapeInScope(await asking.around(), scope),
  },
  Landscape: {
    boards: (whole) => countsOf(whole).boards,
    statutoryBoards: (whole) => countsOf(whole).statutoryBoards,
    people: (whole) => countsOf(whole).people,
    peopleOnSeveral: (whole, { boards }) => peopleOnSeveral(whole, boards ?? 4),
    seats: (whole) => countsOf(whole).seats,
    statedSeats: (whole) => countsOf(whole).statedSeats,
    personHoursPerYear: (whole) => hoursOfAll(whole).hours,
    personHoursDay: (whole) => hoursOfAll(whole).day,
    boardsWithHours: (whole) => hoursOfAll(whole).known,
    significantHours: (whole, _, { asking }) => significantShare(asking, whole),
    effectiveBoards: async (whole, _, { asking }) =>
      (await measureOfLandscape(asking, whole, 'effectiveBoardsTogether')) ?? 0,
    density: async (whole, _, { asking }) => (await measureOfLandscape(asking, whole, 'density')) ?? 0,
    components: async (whole, _, { asking }) => (await measureOfLandscape(asking, whole, 'components')) ?? 0,
    meanOverlap: async (whole, _, { asking }) => (await measureOfLandscape(asking, whole, 'meanOverlap')) ?? 0,
    modularity: async (whole, _, { asking }) => (await measureOfLandscape(asking, whole, 'modularity')) ?? 0,
    modularitySpread: async (whole, _, { asking }) =>
      (await measureOfLandscape(asking, whole, 'modularitySpread')) ?? 0,
    measure: (whole, { id }, { asking }) => measureOfLandscape(asking, whole, id),
    quality: (whole, _, { asking }) => dataQuality(asking, whole),
  },
};
