import { boardsOfMatrix, overlapMatrix as matrixOf } from '../questions/overlapMatrix.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const overlapMatrix: Resolvers = {
  Query: {
    overlapMatrix: async (_, args, { asking }) => matrixOf(await asking.prepared(args.scope, 'significance'), args),
  },
  OverlapMatrix: {
    boards: (matrix) => boardsOfMatrix(matrix),
  },
};
