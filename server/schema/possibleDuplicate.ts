import { BoardwalkError } from '../domain/errors.ts';
import { possibleDuplicates } from '../questions/possibleDuplicates.ts';
import { languageOf } from '../wording/language.ts';
import { matchReasonSentence } from '../wording/matchReasonSentence.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const possibleDuplicate: Resolvers = {
  Query: {
    possibleDuplicates: async (_, args, { asking }) => {
      // Who is who cannot be told of people without names.
      if (asking.roles) throw new BoardwalkError('NOT_ALLOWED', 'rolesOnly');
      return possibleDuplicates(asking, args);
    },
  },
  MatchReason: {
    text: (reason, _, { asking }) => matchReasonSentence(reason, languageOf(asking.language)),
  },
};
