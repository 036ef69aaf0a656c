import { columnsOf, intersections as intersectionsOf, peopleOfColumn } from '../questions/intersections.ts';
import { boardOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const intersection: Resolvers = {
  Query: {
    intersections: async (_, args, { asking }) => intersectionsOf(await asking.around(), args),
  },
  Intersections: {
    sets: ({ around, sets }) => sets.map((id) => boardOf(around, id)),
    columns: (found, { first }) => columnsOf(found, first ?? 40),
    totalColumns: ({ columns }) => columns.length,
  },
  Intersection: {
    boards: ({ around, boards }) => boards.map((id) => boardOf(around, id)),
    count: ({ people }) => people.length,
    people: (column, { first }) => peopleOfColumn(column, first ?? 100),
  },
};
