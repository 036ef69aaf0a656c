import type { AnswerOf } from '../questions/answers.ts';
import { node as recordOfId } from '../questions/node.ts';
import { search } from '../questions/search.ts';
import { summary } from '../questions/summary.ts';
import type { Resolvers } from './resolvers.generated.ts';

const typeNames = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  BOARD: 'Board',
  POST: 'Post',
  TENURE: 'Tenure',
  SEAT: 'Seat',
  MEETING: 'Meeting',
  ATTENDANCE: 'Attendance',
  ACTION: 'Action',
  THEME: 'Theme',
  AREA: 'Area',
  SOURCE: 'Source',
} as const satisfies Record<keyof AnswerOf, string>;

export const node: Resolvers = {
  Query: {
    node: (_, { id }, { asking }) => recordOfId(asking, id),
    search: (_, args, { asking }) => search(asking, args),
    summary: (_, { scope }, { asking }) => summary(asking, scope),
  },
  Node: {
    __resolveType: ({ recordKind }) => typeNames[recordKind],
  },
};
