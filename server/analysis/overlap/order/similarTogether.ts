// The order of things in which those that are alike stand together: each part of the whole that shares nothing with the others by itself, the
// largest first; within it the leaves of its tree by average linkage, so ordered that neighbours are nearest.
import { at } from '../../projection/twoMode.ts';
import { averageLinkage } from './averageLinkage.ts';
import { leafOrder } from './leafOrder.ts';

/** How alike two of n things are: 0 nothing in common, 1 the same. Pairs that are not listed have nothing in common. */
export interface Likeness {
  readonly first: ArrayLike<number>;
  readonly other: ArrayLike<number>;
  readonly value: ArrayLike<number>;
}

/** Each of 0 … n − 1 once. The most alike stand nearer the beginning of their part; equal ones as they are numbered. */
export function similarTogether(n: number, likeness: Likeness): number[] {
  const { place, parts } = partsOf(n, likeness);
  const distances = parts.map((part) => new Float64Array(part.length ** 2).fill(1));
  const strongest = new Float64Array(n);
  const partOf = new Int32Array(n);
  for (const [number, part] of parts.entries()) for (const i of part) partOf[i] = number;
  for (let k = 0; k < likeness.first.length; k++) {
    const [i, j, value] = [likeness.first[k] ?? 0, likeness.other[k] ?? 0, likeness.value[k] ?? 0];
    const size = parts[at(partOf, i)]?.length ?? 0;
    const distance = distances[at(partOf, i)];
    if (!distance || at(partOf, i) !== at(partOf, j)) continue;
    distance[at(place, i) * size + at(place, j)] = 1 - value;
    distance[at(place, j) * size + at(place, i)] = 1 - value;
    strongest[i] = Math.max(at(strongest, i), value);
    strongest[j] = Math.max(at(strongest, j), value);
  }
  return parts.flatMap((part, number) => {
    const distance = distances[number] ?? new Float64Array();
    const order = leafOrder(part.length, distance, averageLinkage(part.length, distance));
    return turned(
      order.map((i) => part[i] ?? 0),
      strongest,
    );
  });
}

/** The things of each part, rising, and the place of each thing in its own; the largest part first. */
function partsOf(n: number, { first, other, value }: Likeness): { place: Int32Array; parts: number[][] } {
  const above = Int32Array.from({ length: n }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (at(above, root) !== root) root = at(above, root);
    for (let j = i; j !== root; ) [j, above[j]] = [at(above, j), root];
    return root;
  };
  for (let k = 0; k < first.length; k++)
    if ((value[k] ?? 0) > 0) {
      const [a, b] = [rootOf(first[k] ?? 0), rootOf(other[k] ?? 0)];
      above[Math.max(a, b)] = Math.min(a, b);
    }
  const members = new Map<number, number[]>();
  const place = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const part = members.get(rootOf(i)) ?? [];
    members.set(rootOf(i), part);
    place[i] = part.length;
    part.push(i);
  }
  return { place, parts: [...members.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0)) };
}

/** An order says the same from either end: the end nearer to the most alike comes first. */
function turned(order: readonly number[], strongest: Float64Array): number[] {
  const middle = (order.length - 1) / 2;
  const lean = order.reduce((sum, i, position) => sum + (position - middle) * at(strongest, i), 0);
  const backwards = Math.abs(lean) > 1e-9 ? lean > 0 : (order[0] ?? 0) > (order.at(-1) ?? 0);
  return backwards ? order.toReversed() : [...order];
}
