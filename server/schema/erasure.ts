import { erasePerson } from '../changes/erasePerson.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { authorOf } from './signed.ts';
import { withNames } from './withNames.ts';

export const erasure: Resolvers = {
  Mutation: {
    erasePerson: async (_, { id, reason, by }, context) => {
      const asking = withNames(context);
      const { change, holder, imports, backups } = await erasePerson(asking.store, {
        id,
        author: authorOf({ by, why: reason }),
        folder: asking.backupFolder,
      });
      const erased = {
        holder,
        imports: imports.length,
        importFiles: imports,
        backups: backups.naming,
        unreadBackups: backups.unread,
      };
      // Told in this answer only: the log keeps no more than that somebody was erased.
      const answer = { ...change, erased };
      return answer;
    },
  },
};
