import { listMeasures, thresholds } from '../questions/measures.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const measure: Resolvers = {
  Query: {
    measures: (_, _args, { asking }) => listMeasures(asking.language),
    thresholds: () => thresholds,
  },
};
