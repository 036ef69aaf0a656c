import type { OverlapMatrixQuery } from '../../api/operations.generated.ts';

type Answer = OverlapMatrixQuery['overlapMatrix'];
export type MatrixBoard = Answer['boards'][number];

export const matrixFigures = ['jaccard', 'containment', 'people'] as const;
export type MatrixFigure = (typeof matrixFigures)[number];

/** What two boards have in common. */
export interface MatrixPair {
  people: number;
  containment: number;
  jaccard: number;
  significant: boolean;
  parent: boolean;
}

/** Boards against boards, any cell found at once. */
export interface Matrix {
  boards: readonly MatrixBoard[];
  /** How many people sit on each. */
  people: readonly number[];
  /** How many boards there would be. */
  total: number;
  /** Where a board stands; −1: not here. */
  placeOf: (id: string) => number;
  /** Null: the two share nobody, or are one. */
  pairAt: (row: number, column: number) => MatrixPair | null;
  /** The greatest of a figure. */
  most: Record<MatrixFigure, number>;
}

export function matrixOf({ boards, people, total, first, other, sharedPeople, significant, parents }: Answer): Matrix {
  const count = boards.length;
  const places = new Map(boards.map(({ id }, place) => [id, place]));
  const [beyond, above] = [new Set(significant), new Set(parents)];
  const most: Record<MatrixFigure, number> = { jaccard: 0, containment: 0, people: 0 };
  const cells = new Int32Array(count * count).fill(-1);
  const pairs = first.map((row, k): MatrixPair => {
    const column = other[k] ?? row;
    const shared = sharedPeople[k] ?? 0;
    const sizes = [people[row] ?? 0, people[column] ?? 0] as const;
    const pair = {
      people: shared,
      containment: shared / Math.min(...sizes),
      jaccard: shared / (sizes[0] + sizes[1] - shared),
      significant: beyond.has(k),
      parent: above.has(k),
    };
    for (const figure of matrixFigures) most[figure] = Math.max(most[figure], pair[figure]);
    cells[row * count + column] = k;
    cells[column * count + row] = k;
    return pair;
  });
  return {
    boards,
    people,
    total,
    placeOf: (id) => places.get(id) ?? -1,
    pairAt: (row, column) => pairs[cells[row * count + column] ?? -1] ?? null,
    most,
  };
}

/** The palest step of the sequence is left out: beside an empty cell nobody sees it. */
export const levels = 6;
/** The name of the colour of a step. */
export const levelToken = (level: number): string => `q${level + 1}`;

/** The step of the sequence of colours, 0 the palest. */
export function levelOf(value: number, most: number): number {
  return most > 0 ? Math.min(levels - 1, Math.floor((value / most) * levels)) : 0;
}
