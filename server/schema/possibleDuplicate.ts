import { possibleDuplicates } from '../questions/possibleDuplicates.ts';
import { languageOf } from '../wording/language.ts';
import { matchReasonSentence } from '../wording/matchReasonSentence.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { withNames } from './withNames.ts';

export const possibleDuplicate: Resolvers = {
  Query: {
    possibleDuplicates: async (_, args, context) => possibleDuplicates(withNames(context), args),
  },
  MatchReason: {
    text: (reason, _, { asking }) => matchReasonSentence(reason, languageOf(asking.language)),
  },
};
