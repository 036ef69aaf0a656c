import { importanceOfBoard, importantBoards, partsOfImportance } from '../questions/importance.ts';
import { boardOf } from '../questions/records.ts';
import type { Resolvers } from './resolvers.generated.ts';

export const importance: Resolvers = {
  Landscape: {
    importance: (whole, { first }, { asking }) => importantBoards(asking, whole, first ?? 10),
  },
  Board: {
    importance: (record, { scope }, { asking }) => importanceOfBoard(asking, record, scope),
  },
  Importance: {
    board: ({ around, board }) => boardOf(around, board),
    parts: (one) => partsOfImportance(one),
  },
};
