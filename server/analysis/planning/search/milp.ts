// A choice among yes-or-no columns that gains most within limits on sums of them: what a solver of mixed-integer programmes takes.

export interface Milp {
  /** By column. */
  readonly gains: readonly number[];
  /** Sums that stay within a limit; a column that is not named counts nothing. */
  readonly rows: readonly Row[];
}

export interface Row {
  readonly columns: readonly number[];
  /** By column named. */
  readonly weights: readonly number[];
  /** At least, at most; infinite: no limit. */
  readonly least: number;
  readonly most: number;
}

export interface Solved {
  /** The columns chosen, rising; null: none was found in time, or there is none. */
  readonly chosen: readonly number[] | null;
  readonly gain: number;
  /** Nothing can gain more than this. */
  readonly bound: number;
  /** Whether the solver says that nothing gains more. */
  readonly proven: boolean;
}

export type Solve = (milp: Milp) => Solved;

/** All of weight 1. */
export function atMost(most: number, columns: readonly number[]): Row {
  return { columns, weights: columns.map(() => 1), least: Number.NEGATIVE_INFINITY, most };
}

export function atLeast(least: number, columns: readonly number[]): Row {
  return { columns, weights: columns.map(() => 1), least, most: Number.POSITIVE_INFINITY };
}
