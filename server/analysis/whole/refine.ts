// The refinement of Leiden: within each group, nodes begin alone again and join parts that hang together well enough with the rest of the
// group, a better one more likely than a good one. A group that has come apart is split; none is ever joined across groups.
import { at } from '../projection/twoMode.ts';
import { type SeededNumbers, shuffle } from '../seededNumbers.ts';
import type { Division } from './modularity.ts';

// How much less likely a lesser gain is, in shared people: the randomness θ of the paper.
const randomness = 0.01;

/** The part of each node, under the number of one of its nodes. */
export function refine(level: Division, groups: Int32Array, numbers: SeededNumbers): Int32Array {
  const { count, start, other, weight, row, column, total } = level;
  const whole = groupSums(level, groups);
  const parts = Int32Array.from({ length: count }, (_, v) => v);
  const [rows, columns] = [row.slice(), column.slice()];
  const size = new Int32Array(count).fill(1);
  // What ties each part to the rest of its group.
  const outward = new Float64Array(count);
  for (let v = 0; v < count; v++)
    for (let e = at(start, v); e < at(start, v + 1); e++)
      if (at(groups, at(other, e)) === at(groups, v)) outward[v] = at(outward, v) + at(weight, e);
  const hangsTogether = (part: number, group: number) => {
    const [r, c] = [at(rows, part), at(columns, part)];
    const expected = (r * (at(whole.columns, group) - c) + c * (at(whole.rows, group) - r)) / total;
    return at(outward, part) >= expected - 1e-9;
  };
  const order = Int32Array.from({ length: count }, (_, v) => v);
  shuffle(order, 0, count, numbers);
  const tied = new Float64Array(count);
  for (const v of order) {
    const group = at(groups, v);
    if (at(size, at(parts, v)) > 1 || !hangsTogether(v, group)) continue;
    const near: number[] = [];
    for (let e = at(start, v); e < at(start, v + 1); e++) {
      const w = at(other, e);
      if (at(groups, w) !== group) continue;
      if (at(tied, at(parts, w)) === 0) near.push(at(parts, w));
      tied[at(parts, w)] = at(tied, at(parts, w)) + at(weight, e);
    }
    const gains = near.map((part) =>
      hangsTogether(part, group)
        ? at(tied, part) - (at(row, v) * at(columns, part) + at(column, v) * at(rows, part)) / total
        : -1,
    );
    const chosen = near[drawn(gains, numbers)];
    if (chosen !== undefined) {
      outward[chosen] = at(outward, chosen) + at(outward, v) - 2 * at(tied, chosen);
      rows[chosen] = at(rows, chosen) + at(row, v);
      columns[chosen] = at(columns, chosen) + at(column, v);
      size[chosen] = at(size, chosen) + 1;
      size[v] = 0;
      parts[v] = chosen;
    }
    for (const part of near) tied[part] = 0;
  }
  return parts;
}

function groupSums({ count, row, column }: Division, groups: Int32Array) {
  const rows = new Float64Array(count);
  const columns = new Float64Array(count);
  for (let v = 0; v < count; v++) {
    rows[at(groups, v)] = at(rows, at(groups, v)) + at(row, v);
    columns[at(groups, v)] = at(columns, at(groups, v)) + at(column, v);
  }
  return { rows, columns };
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
