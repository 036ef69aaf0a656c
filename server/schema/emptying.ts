import { emptyLandscape } from '../changes/emptyLandscape.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const emptying: Resolvers = {
  Mutation: {
    emptyLandscape: (_, { by, why }, { asking }) =>
      emptyLandscape(asking.store, { who: by ?? 'anonymous', why: why ?? '' }),
  },
};
