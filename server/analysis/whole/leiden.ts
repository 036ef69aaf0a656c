// Groups of high modularity: nodes move to the group where they gain most, groups are refined so that each hangs together, and what was
// refined becomes the nodes of the next round. Traag, Waltman & van Eck (2019), From Louvain to Leiden: guaranteeing well-connected
// communities, Scientific Reports 9, 5233. Random orders come from the numbers given, so that the same seed gives the same groups.
import { at } from '../projection/twoMode.ts';
import { type SeededNumbers, shuffle } from '../seededNumbers.ts';
import type { Division } from './modularity.ts';
import { refine } from './refine.ts';

const mostRounds = 10;

/** The group of each node, 0 and up in the order of the nodes; `from`: groups to begin with, else each alone. Time: about ties × rounds. */
export function leiden(whole: Division, numbers: SeededNumbers, from?: Int32Array): Int32Array {
  let groups = from ?? Int32Array.from({ length: whole.count }, (_, v) => v);
  for (let round = 0; round < mostRounds; round++) {
    const before = groups;
    groups = numbered(oneRound(whole, groups, numbers)).groups;
    if (groups.every((group, v) => group === at(before, v))) break;
  }
  return groups;
}

// From the nodes themselves up, until there is nothing left to put together.
function oneRound(whole: Division, from: Int32Array, numbers: SeededNumbers): Int32Array {
  let level = whole;
  let groups = from.slice();
  const nodeOf = Int32Array.from({ length: whole.count }, (_, v) => v);
  for (;;) {
    moveNodes(level, groups, numbers);
    const found = numbered(groups);
    if (found.count === level.count) break;
    let refined = numbered(refine(level, found.groups, numbers));
    if (refined.count === level.count) refined = found;
    const next = new Int32Array(refined.count);
    for (let v = 0; v < level.count; v++) next[at(refined.groups, v)] = at(found.groups, v);
    level = together(level, refined.groups, refined.count);
    groups = next;
    for (let v = 0; v < nodeOf.length; v++) nodeOf[v] = at(refined.groups, at(nodeOf, v));
    if (refined === found) break;
  }
  return nodeOf.map((node) => at(groups, node));
}

/** Numbers groups anew from 0, in the order of the nodes. */
export function numbered(groups: Int32Array): { groups: Int32Array<ArrayBuffer>; count: number } {
  const newNumber = new Int32Array(groups.length).fill(-1);
  const list = new Int32Array(groups.length);
  let count = 0;
  for (let v = 0; v < groups.length; v++) {
    if (at(newNumber, at(groups, v)) < 0) newNumber[at(groups, v)] = count++;
    list[v] = at(newNumber, at(groups, v));
  }
  return { groups: list, count };
}

// Changes `groups`: each node in turn, in a random order, then those whose neighbours have moved.
function moveNodes(level: Division, groups: Int32Array, numbers: SeededNumbers): void {
  const { count, start, other, weight, row, column, total } = level;
  const rows = new Float64Array(count);
  const columns = new Float64Array(count);
  const size = new Int32Array(count);
  for (let v = 0; v < count; v++) {
    const group = at(groups, v);
    rows[group] = at(rows, group) + at(row, v);
    columns[group] = at(columns, group) + at(column, v);
    size[group] = at(size, group) + 1;
  }
  const empty = [...size.keys()].filter((group) => at(size, group) === 0);
  const queue = Int32Array.from({ length: count }, (_, v) => v);
  shuffle(queue, 0, count, numbers);
  const waiting = new Uint8Array(count).fill(1);
  const tied = new Float64Array(count);
  let waitingCount = count;
  for (let head = 0; waitingCount > 0; head = (head + 1) % count, waitingCount--) {
    const v = at(queue, head);
    waiting[v] = 0;
    const old = at(groups, v);
    const near = [old];
    for (let e = at(start, v); e < at(start, v + 1); e++) {
      const group = at(groups, at(other, e));
      if (at(tied, group) === 0 && group !== old) near.push(group);
      tied[group] = at(tied, group) + at(weight, e);
    }
    rows[old] = at(rows, old) - at(row, v);
    columns[old] = at(columns, old) - at(column, v);
    size[old] = at(size, old) - 1;
    const gain = (group: number) =>
      at(tied, group) - (at(row, v) * at(columns, group) + at(column, v) * at(rows, group)) / total;
    let best = old;
    // To stay is better than as good elsewhere; alone, a node gains nothing, which is no worse than where nothing ties it.
    let most = gain(old) + 1e-9;
    for (const group of near) if (gain(group) > most) [best, most] = [group, gain(group)];
    if ((most < 0 || at(tied, best) === 0) && at(size, old) > 0) best = empty.pop() ?? old;
    for (const group of near) tied[group] = 0;
    if (best !== old && at(size, old) === 0) empty.push(old);
    groups[v] = best;
    rows[best] = at(rows, best) + at(row, v);
    columns[best] = at(columns, best) + at(column, v);
    size[best] = at(size, best) + 1;
    if (best === old) continue;
    for (let e = at(start, v); e < at(start, v + 1); e++) {
      const w = at(other, e);
      if (at(waiting, w) === 1 || at(groups, w) === best) continue;
      waiting[w] = 1;
      queue[(head + waitingCount) % count] = w;
      waitingCount++;
    }
  }
}

// Each group as one node; ties within it are left out, since they stay together whatever follows.
function together(level: Division, groups: Int32Array, count: number): Division {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < level.count; v++) members[at(groups, v)]?.push(v);
  const start = new Int32Array(count + 1);
  const other: number[] = [];
  const weight: number[] = [];
  const [row, column, tied] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  for (const [group, nodes] of members.entries()) {
    const near: number[] = [];
    for (const v of nodes) {
      row[group] = at(row, group) + at(level.row, v);
      column[group] = at(column, group) + at(level.column, v);
      for (let e = at(level.start, v); e < at(level.start, v + 1); e++) {
        const there = at(groups, at(level.other, e));
        if (there === group) continue;
        if (at(tied, there) === 0) near.push(there);
        tied[there] = at(tied, there) + at(level.weight, e);
      }
    }
    for (const there of near) {
      other.push(there);
      weight.push(at(tied, there));
      tied[there] = 0;
    }
    start[group + 1] = other.length;
  }
  const { total, ties } = level;
  return { count, start, other: Int32Array.from(other), weight: Float64Array.from(weight), row, column, total, ties };
}
