import type { SetsQuery } from '../../api/operations.generated.ts';

export type SetBoards = SetsQuery['intersections']['sets'];
export type SetColumn = SetsQuery['intersections']['columns'][number];

/** The name of a combination of boards in the address. */
export const columnId = ({ boards }: Pick<SetColumn, 'boards'>): string => boards.map(({ id }) => id).join(',');

/** The boards of the strongest pairs, each once, as many pairs as have room. */
export function ofStrongestPairs(pairs: readonly { a: { id: string }; b: { id: string } }[], most: number): string[] {
  const boards = new Set<string>();
  for (const { a, b } of pairs) {
    if (new Set([...boards, a.id, b.id]).size > most) break;
    boards.add(a.id).add(b.id);
  }
  return [...boards];
}

/** Which of the sets a combination is of: first and last, and each between. */
export function rowsOf(column: SetColumn, sets: SetBoards): { rows: boolean[]; first: number; last: number } {
  const rows = sets.map(({ id }) => column.boards.some((board) => board.id === id));
  return { rows, first: rows.indexOf(true), last: rows.lastIndexOf(true) };
}
