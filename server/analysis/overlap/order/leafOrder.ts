// The order of a tree's leaves in which neighbours are nearest: of all orders that turning branches can give, one with the least sum of
// distances between neighbours (Bar-Joseph, Gifford & Jaakkola 2001, Fast optimal leaf ordering for hierarchical clustering, Bioinformatics 17).
// O(n³) time, O(n²) memory; so beyond `mostOptimal` things each branch is turned by its ends alone (Gruvaeus & Wainer 1972, Two additions to
// hierarchical cluster analysis, British Journal of Mathematical and Statistical Psychology 25), O(n²).
import { at } from '../../projection/twoMode.ts';
import type { Merge } from './averageLinkage.ts';

/** A tenth of a second, roughly. */
export const mostOptimal = 300;

/** The n leaves of the tree in that order. Without merges: as they are. */
export function leafOrder(n: number, distance: Float64Array, merges: readonly Merge[]): number[] {
  const leaves = leavesOf(n, merges);
  if (merges.length === 0) return leaves.flat();
  return n > mostOptimal ? turnedByEnds(n, distance, merges) : new BestOrder(n, distance, merges, leaves).order();
}

/** The leaves below each node. */
function leavesOf(n: number, merges: readonly Merge[]): number[][] {
  const leaves = Array.from({ length: n }, (_, i) => [i]);
  for (const { left, right } of merges) leaves.push([...(leaves[left] ?? []), ...(leaves[right] ?? [])]);
  return leaves;
}

class BestOrder {
  readonly #n: number;
  readonly #distance: Float64Array;
  readonly #merges: readonly Merge[];
  readonly #leaves: readonly (readonly number[])[];
  /** The least sum of the node where i and j part, with i at one end and j at the other: each pair parts at one node only. */
  readonly #cost: Float64Array;

  constructor(n: number, distance: Float64Array, merges: readonly Merge[], leaves: readonly (readonly number[])[]) {
    this.#n = n;
    this.#distance = distance;
    this.#merges = merges;
    this.#leaves = leaves;
    this.#cost = new Float64Array(n * n);
    for (const merge of merges) this.#reckon(merge);
  }

  order(): number[] {
    const root = this.#n + this.#merges.length - 1;
    const { left, right } = this.#merges[this.#merges.length - 1] as Merge;
    let [best, least] = [[0, 0] as [number, number], Number.POSITIVE_INFINITY];
    for (const u of this.#below(left))
      for (const w of this.#below(right))
        if (at(this.#cost, u * this.#n + w) < least) {
          least = at(this.#cost, u * this.#n + w);
          best = [u, w];
        }
    return this.#between(root, ...best);
  }

  #below(node: number): readonly number[] {
    return this.#leaves[node] ?? [];
  }

  /** The leaves that can be at the other end when u is at one: those of the branch without u. */
  #otherEnds(node: number, u: number): readonly number[] {
    const merge = this.#merges[node - this.#n];
    if (!merge) return [u];
    return this.#below(merge.left).includes(u) ? this.#below(merge.right) : this.#below(merge.left);
  }

  // In two steps, from u over m at the inner end of its branch to k, then from k to w: so it takes n³ and not n⁴.
  #reckon({ left, right }: Merge): void {
    const n = this.#n;
    const cost = this.#cost;
    const [us, ws] = [this.#below(left), this.#below(right)];
    const inner = new Map(ws.map((w) => [w, this.#otherEnds(right, w)]));
    const reach = new Float64Array(n);
    for (const u of us) {
      const ms = this.#otherEnds(left, u);
      for (const k of ws) {
        let least = Number.POSITIVE_INFINITY;
        for (const m of ms) least = Math.min(least, at(cost, u * n + m) + at(this.#distance, m * n + k));
        reach[k] = least;
      }
      for (const w of ws) {
        let least = Number.POSITIVE_INFINITY;
        for (const k of inner.get(w) ?? []) least = Math.min(least, at(reach, k) + at(cost, k * n + w));
        cost[u * n + w] = least;
        cost[w * n + u] = least;
      }
    }
  }

  /** The leaves of the node, u first and w last. */
  #between(node: number, u: number, w: number): number[] {
    const merge = this.#merges[node - this.#n];
    if (!merge) return [u];
    const n = this.#n;
    const [near, far] = this.#below(merge.left).includes(u) ? [merge.left, merge.right] : [merge.right, merge.left];
    let [best, least] = [[0, 0] as [number, number], Number.POSITIVE_INFINITY];
    const ks = this.#otherEnds(far, w);
    for (const m of this.#otherEnds(near, u))
      for (const k of ks) {
        const sum = at(this.#cost, u * n + m) + at(this.#distance, m * n + k) + at(this.#cost, k * n + w);
        if (sum < least) {
          least = sum;
          best = [m, k];
        }
      }
    return [...this.#between(near, u, best[0]), ...this.#between(far, best[1], w)];
  }
}

function turnedByEnds(n: number, distance: Float64Array, merges: readonly Merge[]): number[] {
  const orders = Array.from({ length: n }, (_, i) => [i]);
  for (const { left, right } of merges) {
    const [a, b] = [orders[left] ?? [], orders[right] ?? []];
    const ways = [
      [a, b],
      [a, b.toReversed()],
      [a.toReversed(), b],
      [a.toReversed(), b.toReversed()],
    ] as const;
    const gap = ([one, other]: (typeof ways)[number]) => at(distance, (one.at(-1) ?? 0) * n + (other[0] ?? 0));
    const [one, other] = ways.reduce((best, way) => (gap(way) < gap(best) ? way : best));
    orders.push([...one, ...other]);
  }
  return orders.at(-1) ?? [];
}
