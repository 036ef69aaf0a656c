import { communities, communityOfBoard, cutPeople, membersOf } from '../questions/communities.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const community: Resolvers = {
  Landscape: {
    communities: (whole, args, { asking }) => communities(asking, whole, args),
    cutPeople: (whole, { first }) => cutPeople(whole, first ?? 20),
  },
  Board: {
    community: (record, { scope }, { asking }) => communityOfBoard(asking, record, scope),
  },
  Community: {
    size: ({ boards }) => boards.length,
    members: (one) => membersOf(one),
  },
};
