import { inferredFacts, uncheckedRecords, undatedSeats } from '../questions/qualityLists.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const quality: Resolvers = {
  DataQuality: {
    undatedSeats: (figures, args) => undatedSeats(figures, args),
    unchecked: (figures, args) => uncheckedRecords(figures, args),
    inferred: (figures, args, { asking }) => inferredFacts(asking, figures, args),
  },
};
