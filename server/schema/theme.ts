import { firstOf } from '../domain/inRange.ts';
import { evidenceOf } from '../questions/evidence.ts';
import { areaOf, namedOf, themeOf } from '../questions/records.ts';
import { areas, boardCountOfArea, boardCountOfTheme, boardsOfArea, boardsOfTheme, themes } from '../questions/remit.ts';
import { tiedTo } from '../questions/tiedTo.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const theme: Resolvers = {
  Query: {
    themes: async (_, args, { asking }) => themes(await asking.around(), args),
    areas: async (_, args, { asking }) => areas(await asking.around(), args),
  },
  Theme: {
    broader: ({ around, broader }) => (broader === null ? null : themeOf(around, broader)),
    narrower: (record) => tiedTo(record, 'narrower', themeOf),
    boards: (record, { scope, first }) => firstOf(boardsOfTheme(record, scope), first),
    boardCount: (record, { scope }) => boardCountOfTheme(record, scope),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
  Area: {
    within: ({ around, within }) => namedOf(around, within, areaOf),
    contains: (record) => tiedTo(record, 'contains', areaOf),
    boards: (record, { scope, first }) => firstOf(boardsOfArea(record, scope), first),
    boardCount: (record, { scope }) => boardCountOfArea(record, scope),
    evidence: (record, _, { asking }) => evidenceOf(record, asking),
  },
};
