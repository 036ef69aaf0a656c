import { erasePerson } from '../changes/erasePerson.ts';
import { BoardwalkError } from '../domain/errors.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const erasure: Resolvers = {
  Mutation: {
    erasePerson: async (_, { id, reason, by }, { asking }) => {
      if (asking.roles) throw new BoardwalkError('NOT_ALLOWED', 'rolesOnly');
      const author = { who: by ?? 'anonymous', why: reason };
      const { change, holder, imports, backups } = await erasePerson(asking.store, {
        id,
        author,
        folder: asking.backupFolder,
      });
      const erased = { holder, imports, backups: backups.naming, unreadBackups: backups.unread };
      // Told in this answer only: the log keeps no more than that somebody was erased.
      const answer = { ...change, erased };
      return answer;
    },
  },
};
