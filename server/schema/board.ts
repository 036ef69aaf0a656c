import { boards } from '../questions/boards.ts';
import {
  meetingsOfBoard,
  organisationsOfBoard,
  peopleCountOfBoard,
  peopleOfBoard,
  perhapsTheSame,
} from '../questions/boardTies.ts';
import { evidenceOf } from '../questions/evidence.ts';
import { measureOfRecord } from '../questions/measures.ts';
import { overlapsOfBoard } from '../questions/overlaps.ts';
import { areaOf, boardOf, namedOf, organisationOf, themeOf } from '../questions/records.ts';
import { seatsOfRecord } from '../questions/seats.ts';
import { tiedTo } from '../questions/tiedTo.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const board: Resolvers = {
  Query: {
    boards: async (_, args, { asking }) => boards(await asking.around(), args),
  },
  Board: {
    areas: ({ around, areas }) => namedOf(around, areas, areaOf),
    themes: ({ around, themes }) => namedOf(around, themes, themeOf),
    partOf: ({ around, partOf }) => (partOf === null ? null : boardOf(around, partOf)),
    subGroups: (record) => tiedTo(record, 'subGroups', boardOf),
    reportsTo: ({ around, reportsTo }) => namedOf(around, reportsTo, boardOf),
    reportedToBy: (record) => tiedTo(record, 'reportedToBy', boardOf),
    succeededBy: ({ around, succeededBy }) => namedOf(around, succeededBy, boardOf),
    succeeds: (record) => tiedTo(record, 'succeeds', boardOf),
    mayBeSameAs: (record) => perhapsTheSame(record),
    sameBodyAs: ({ around, sameBodyAs }) => (sameBodyAs === null ? null : organisationOf(around, sameBodyAs)),
    seats: (record, { scope }) => seatsOfRecord(record, scope),
    people: (record, { scope }) => peopleOfBoard(record, scope),
    peopleCount: (record, { scope }) => peopleCountOfBoard(record, scope),
    organisations: (record, { scope }) => organisationsOfBoard(record, scope),
    meetings: (record, { scope }) => meetingsOfBoard(record, scope),
    overlaps: (record, { scope, first }, { asking }) => overlapsOfBoard(asking, record, { scope, first: first ?? 10 }),
    measure: (record, args, { asking }) => measureOfRecord(asking, record, args),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
