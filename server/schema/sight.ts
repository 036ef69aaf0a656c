import {
  lineOfSight,
  linesOf,
  linksOf,
  linksOfWays,
  mendOf,
  sightBoards,
  sightsOf,
  tiersOfSight,
} from '../questions/lineOfSight.ts';
import { boardOf, namedOf, personOf, themeOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const sight: Resolvers = {
  Query: {
    lineOfSight: async (_, args, { asking }) => lineOfSight(await asking.around(), args),
  },
  LineOfSight: {
    theme: ({ around, theme }) => themeOf(around, theme),
    tiers: (line) => tiersOfSight(line),
    unknownTier: (line) => sightBoards(line, null),
    links: (line) => linksOfWays(line),
    boardCount: ({ boards }) => boards.length,
    breaks: ({ around, breaks }) => breaks.map((one) => ({ ...one, boards: namedOf(around, one.boards, boardOf) })),
    people: ({ around, people }) =>
      people.map((one) => ({
        person: personOf(around, one.person),
        boards: namedOf(around, one.boards, boardOf),
      })),
    reaching: ({ boards }) => boards.filter(({ status }) => status === 'REACHES').length,
    judged: ({ boards }) => boards.filter(({ status }) => status === 'REACHES' || status === 'BREAKS').length,
  },
  SightBoard: {
    board: ({ around, board }) => boardOf(around, board),
    sees: (board) => sightsOf(board),
    lines: (board) => linesOf(board),
    mend: (board) => mendOf(board),
    breaksAt: ({ around, breaksAt }) => namedOf(around, breaksAt, boardOf),
  },
  Sight: {
    to: ({ around, to }) => boardOf(around, to),
    links: (sight) => linksOf(sight),
  },
  SightLink: {
    from: ({ around, from }) => boardOf(around, from),
    to: ({ around, to }) => boardOf(around, to),
    people: ({ around, people }) => namedOf(around, people, personOf),
  },
};
