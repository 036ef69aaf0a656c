// The local moves of Leiden: each node in turn, in a random order, goes to the group where it gains most; then those whose neighbours moved.
import { at } from '../projection/twoMode.ts';
import { type SeededNumbers, shuffle } from '../seededNumbers.ts';
import { GroupSums, TiesToGroups } from './groupSums.ts';
import type { Division } from './modularity.ts';

/** Changes `groups`, which are numbered below the number of nodes. */
export function moveNodes(level: Division, groups: Int32Array, numbers: SeededNumbers): void {
  const { start, other } = level;
  const moved = mover(level, groups);
  const queue = new Waiting(level.count, numbers);
  for (let v = queue.take(); v >= 0; v = queue.take())
    if (moved(v))
      for (let e = at(start, v); e < at(start, v + 1); e++)
        if (at(groups, at(other, e)) !== at(groups, v)) queue.put(at(other, e));
}

// Moves one node, and says whether it has gone elsewhere.
function mover(level: Division, groups: Int32Array): (v: number) => boolean {
  const sums = new GroupSums(level, groups);
  const ties = new TiesToGroups(level);
  const empty = [...sums.size.keys()].filter((group) => at(sums.size, group) === 0);
  return (v) => {
    const old = at(groups, v);
    ties.collect(v, groups);
    sums.remove(v, old);
    let best = old;
    // To stay is better than as good elsewhere; alone, a node gains nothing, which is no worse than where nothing ties it.
    let most = sums.gain(v, old, at(ties.tied, old)) + 1e-9;
    for (const group of ties.near) {
      const gain = sums.gain(v, group, at(ties.tied, group));
      if (gain > most) [best, most] = [group, gain];
    }
    if ((most < 0 || at(ties.tied, best) === 0) && at(sums.size, old) > 0) best = empty.pop() ?? old;
    ties.clear();
    if (best !== old && at(sums.size, old) === 0) empty.push(old);
    groups[v] = best;
    sums.add(v, best);
    return best !== old;
  };
}

// Nodes that wait for their turn, none twice: a ring, all of them in a random order to begin with.
class Waiting {
  readonly #ring: Int32Array;
  readonly #waits: Uint8Array;
  #head = 0;
  #length: number;

  constructor(count: number, numbers: SeededNumbers) {
    this.#ring = Int32Array.from({ length: count }, (_, v) => v);
    shuffle(this.#ring, 0, count, numbers);
    this.#waits = new Uint8Array(count).fill(1);
    this.#length = count;
  }

  /** −1: nobody waits. */
  take(): number {
    if (this.#length === 0) return -1;
    const v = at(this.#ring, this.#head);
    this.#head = (this.#head + 1) % this.#ring.length;
    this.#length--;
    this.#waits[v] = 0;
    return v;
  }

  put(v: number): void {
    if (at(this.#waits, v) === 1) return;
    this.#waits[v] = 1;
    this.#ring[(this.#head + this.#length) % this.#ring.length] = v;
    this.#length++;
  }
}
