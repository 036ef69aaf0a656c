import { trend as trendOf } from '../questions/trend.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const trend: Resolvers = {
  Landscape: {
    trend: (whole, { years }, { asking }) => trendOf(asking, whole, years),
  },
};
