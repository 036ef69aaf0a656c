// Hierarchical clustering by average linkage (UPGMA; Sokal & Michener 1958): the two clusters with the least mean distance between their
// members become one, until all are one. Found by chains of nearest neighbours (Murtagh 1983), which gives the same tree in O(n²) time and memory.
import { at } from '../../projection/twoMode.ts';

/** Nodes 0 … n − 1 are the leaves; node n + k joins the two nodes of merge k. The last merge is the root. */
export interface Merge {
  readonly left: number;
  readonly right: number;
  /** The mean distance between members of the two. */
  readonly height: number;
}

/**
 * The tree of n things, of which `distance[i · n + j]` is the distance of i and j, symmetric. Equal distances are decided by the order of the
 * things, so that the tree is always the same.
 */
export function averageLinkage(n: number, distance: Float64Array): Merge[] {
  const between = distance.slice();
  const size = new Int32Array(n).fill(1);
  /** Slot i stands for the cluster that took the place of thing i; 0: it went into another. */
  const stands = new Uint8Array(n).fill(1);
  const node = Int32Array.from({ length: n }, (_, i) => i);
  const merges: Merge[] = [];
  const chain: number[] = [];
  while (merges.length < n - 1) {
    if (chain.length === 0) chain.push(stands.indexOf(1));
    const last = chain.at(-1) as number;
    const before = chain.at(-2) ?? -1;
    const nearest = nearestTo(last, before);
    if (nearest !== before) chain.push(nearest);
    else {
      chain.length -= 2;
      merge(Math.min(last, before), Math.max(last, before));
    }
  }
  return merges;

  // The one before it in the chain wins a tie: else the chain might never end.
  function nearestTo(i: number, before: number): number {
    let best = before;
    let least = before < 0 ? Number.POSITIVE_INFINITY : at(between, i * n + before);
    for (let j = 0; j < n; j++)
      if (j !== i && at(stands, j) === 1 && at(between, i * n + j) < least) {
        best = j;
        least = at(between, i * n + j);
      }
    return best;
  }

  function merge(i: number, j: number): void {
    merges.push({ left: at(node, i), right: at(node, j), height: at(between, i * n + j) });
    const [ofI, ofJ] = [at(size, i), at(size, j)];
    for (let k = 0; k < n; k++) {
      if (k === i || k === j || at(stands, k) === 0) continue;
      const mean = (ofI * at(between, i * n + k) + ofJ * at(between, j * n + k)) / (ofI + ofJ);
      between[i * n + k] = mean;
      between[k * n + i] = mean;
    }
    size[i] = ofI + ofJ;
    stands[j] = 0;
    node[i] = n + merges.length - 1;
  }
}
