import { analysisProgress, type Progress } from '../questions/heavyWork.ts';
import type { LandscapeChanged } from '../questions/watch.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const progress: Resolvers = {
  Subscription: {
    analysisProgress: {
      subscribe: (_, _args, { asking }) => analysisProgress(asking.signal),
      resolve: (told: Progress) => told,
    },
    landscapeChanged: {
      subscribe: (_, _args, { asking }) => asking.changes(),
      resolve: (told: LandscapeChanged) => told,
    },
  },
};
