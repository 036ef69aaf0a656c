// The refinement of Leiden: within each group, nodes begin alone again and join parts that hang together well enough with the rest of the
// group, a better one more likely than a good one. A group that has come apart is split; none is ever joined across groups.
import { at } from '../projection/twoMode.ts';
import { type SeededNumbers, shuffle } from '../seededNumbers.ts';
import { GroupSums, TiesToGroups } from './groupSums.ts';
import type { Division } from './modularity.ts';

// How much less likely a lesser gain is, in shared people: the randomness θ of the paper.
const randomness = 0.01;

/** The part of each node, under the number of one of its nodes. */
export function refine(level: Division, groups: Int32Array, numbers: SeededNumbers): Int32Array {
  const parts = Int32Array.from({ length: level.count }, (_, v) => v);
  const whole = new GroupSums(level, groups);
  const sums = new GroupSums(level, parts);
  const outward = tiesWithin(level, groups);
  const ties = new TiesToGroups(level);
  const hangsTogether = (part: number, group: number) => {
    const [row, column] = [at(sums.rows, part), at(sums.columns, part)];
    const expected = row * (at(whole.columns, group) - column) + column * (at(whole.rows, group) - row);
    return at(outward, part) >= expected / level.total - 1e-9;
  };
  const order = Int32Array.from({ length: level.count }, (_, v) => v);
  shuffle(order, 0, level.count, numbers);
  for (const v of order) {
    const group = at(groups, v);
    if (at(sums.size, at(parts, v)) > 1 || !hangsTogether(v, group)) continue;
    ties.collect(v, parts, (w) => at(groups, w) === group);
    const gains = ties.near.map((part) =>
      hangsTogether(part, group) ? sums.gain(v, part, at(ties.tied, part)) : Number.NEGATIVE_INFINITY,
    );
    const chosen = ties.near[drawn(gains, numbers)];
    if (chosen !== undefined) {
      outward[chosen] = at(outward, chosen) + at(outward, v) - 2 * at(ties.tied, chosen);
      sums.remove(v, v);
      sums.add(v, chosen);
      parts[v] = chosen;
    }
    ties.clear();
  }
  return parts;
}

// What ties each node, or later each part, to the rest of its group.
function tiesWithin({ count, start, other, weight }: Division, groups: Int32Array): Float64Array {
  const within = new Float64Array(count);
  for (let v = 0; v < count; v++)
    for (let e = at(start, v); e < at(start, v + 1); e++)
      if (at(groups, at(other, e)) === at(groups, v)) within[v] = at(within, v) + at(weight, e);
  return within;
}

// The place of a gain, drawn by exp(gain / θ) among those that are no loss; −1: to stay alone, which gains nothing.
function drawn(gains: readonly number[], numbers: SeededNumbers): number {
  const most = Math.max(0, ...gains);
  const chance = (gain: number) => (gain < 0 ? 0 : Math.exp((gain - most) / randomness));
  let left = numbers.next() * (chance(0) + gains.reduce((sum, gain) => sum + chance(gain), 0));
  for (const [place, gain] of gains.entries()) {
    left -= chance(gain);
    if (left < 0) return place;
  }
  return -1;
}
