import { emptyLandscape } from '../changes/emptyLandscape.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { authorOf } from './signed.ts';

export const emptying: Resolvers = {
  Mutation: {
    emptyLandscape: (_, signed, { asking }) => emptyLandscape(asking.store, authorOf(signed)),
  },
};
