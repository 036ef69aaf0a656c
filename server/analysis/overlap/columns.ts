// Every pair of boards that shares people, as columns of numbers: what a table, an export or another measure runs through when there
// are millions of them and none can be spelt out. The same numbers as compareBoards gives.
import { at } from '../projection/twoMode.ts';

/** One number for each pair. Many pairs have the same: then `values` holds each once, and `place` says which one a pair has. */
export interface Column {
  readonly values: Float64Array | Uint8Array;
  readonly place: Int32Array | null;
}

/** Pairs in the order of the sharing: rising by the first board; the second is of a greater index. */
export interface OverlapColumns {
  readonly length: number;
  /** The boards by index. */
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly sharedPeople: Int32Array;
  readonly jaccard: Column;
  readonly containment: Column;
  readonly newmanWeight: Column;
  readonly expectedPeople: Column;
  readonly pValue: Column;
  readonly qValue: Column;
  /** 0 or 1. */
  readonly significant: Column;
  readonly strength: Column;
  /** The place of the verdict in `verdicts`. */
  readonly verdict: Column;
}

/** The number of pair k. */
export function numberOf({ values, place }: Column, k: number): number {
  return at(values, place === null ? k : at(place, k));
}

/** The column spelt out, a number for each of so many pairs. */
export function spelt({ values, place }: Column, length: number): Float64Array | Uint8Array {
  if (place === null) return values;
  const list = values instanceof Uint8Array ? new Uint8Array(length) : new Float64Array(length);
  for (let k = 0; k < length; k++) list[k] = values[place[k] as number] as number;
  return list;
}
