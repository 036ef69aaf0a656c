import { boardsOfMatrix, overlapMatrix as matrixOf } from '../questions/overlapMatrix.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const overlapMatrix: Resolvers = {
  Query: {
    overlapMatrix: (_, args, { asking }) => matrixOf(asking, args),
  },
  OverlapMatrix: {
    boards: (matrix) => boardsOfMatrix(matrix),
  },
};
