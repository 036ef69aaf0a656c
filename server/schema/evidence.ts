import { aboutOf, fieldOf } from '../questions/evidence.ts';
import { factCount, sourceOf, sources } from '../questions/sources.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const evidence: Resolvers = {
  Query: {
    sources: (_, args, { asking }) => sources(asking, args),
  },
  Evidence: {
    source: (said, _, { asking }) => sourceOf(said, asking),
    fact: (said) => fieldOf(said),
    about: (said, _, { asking }) => aboutOf(said, asking),
    withheld: ({ quote }, _, { asking }) => asking.roles !== null && asking.namesSomebody(quote ?? ''),
  },
  Source: {
    factCount: (record, _, { asking }) => factCount(record, asking),
  },
};
