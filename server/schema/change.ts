import { undoChange } from '../changes/undoChange.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { changes } from '../questions/changes.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const change: Resolvers = {
  Query: {
    changes: (_, args, { asking }) => changes(asking, args),
  },
  Mutation: {
    undoChange: (_, { id, by }, { asking }) => {
      // What it would have to name, when it cannot be done, are records and whoever changed them.
      if (asking.roles) throw new BoardwalkError('NOT_ALLOWED', 'rolesOnly');
      return undoChange(asking.store, id, by ?? 'anonymous');
    },
  },
};
