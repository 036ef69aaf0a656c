import { undoChange } from '../changes/undoChange.ts';
import { changes } from '../questions/changes.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const change: Resolvers = {
  Query: {
    changes: (_, args, { asking }) => changes(asking, args),
  },
  Mutation: {
    undoChange: (_, { id, by }, { asking }) => undoChange(asking.store, id, by ?? 'anonymous'),
  },
};
