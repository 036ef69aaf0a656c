// Small weighted networks, every way to divide them, and how good a division is by the definition.
import fc from 'fast-check';
import { type Neighbours, neighbours } from '../../server/analysis/whole/neighbours.ts';

export interface Tie {
  a: number;
  b: number;
  weight: number;
}
export const network = (count: number, ties: readonly Tie[]): Neighbours =>
  neighbours(
    count,
    Int32Array.from(ties, ({ a }) => a),
    Int32Array.from(ties, ({ b }) => b),
    Float64Array.from(ties, ({ weight }) => weight),
  );

/** Every way to put so many nodes into groups. */
export function divisions(count: number): number[][] {
  if (count === 0) return [[]];
  return divisions(count - 1).flatMap((groups) =>
    Array.from({ length: Math.max(-1, ...groups) + 2 }, (_, group) => [...groups, group]),
  );
}

/** Over pairs of nodes in one group, what ties them less what is expected, by the definition. */
export function modularityByHand(
  count: number,
  ties: readonly Tie[],
  groups: readonly number[],
  first: number | null,
): number {
  const all = ties.reduce((sum, { weight }) => sum + weight, 0);
  const strength = (v: number) => ties.reduce((sum, { a, b, weight }) => sum + (a === v || b === v ? weight : 0), 0);
  const tie = (v: number, w: number) =>
    ties.reduce((sum, { a, b, weight }) => sum + ((a === v && b === w) || (a === w && b === v) ? weight : 0), 0);
  let sum = 0;
  for (let v = 0; v < count; v++)
    for (let w = 0; w < count; w++) {
      if (groups[v] !== groups[w]) continue;
      if (first === null) sum += (tie(v, w) - (strength(v) * strength(w)) / (2 * all)) / (2 * all);
      else if (v < first && w >= first) sum += (tie(v, w) - (strength(v) * strength(w)) / all) / all;
    }
  return all === 0 ? 0 : sum;
}

export const tiesAmong = (pairs: (readonly [number, number])[]) =>
  fc
    .array(fc.integer({ min: 0, max: 3 }), { minLength: pairs.length, maxLength: pairs.length })
    .map((weights) => pairs.flatMap(([a, b], i): Tie[] => (weights[i] ? [{ a, b, weight: weights[i] }] : [])));
export const sixPairs = Array.from({ length: 36 }, (_, i) => [Math.floor(i / 6), i % 6] as const).filter(
  ([a, b]) => a < b,
);
export const threeByFour = Array.from({ length: 12 }, (_, i) => [i % 3, 3 + Math.floor(i / 3)] as const);
