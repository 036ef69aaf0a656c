// Groups of high modularity: nodes move to the group where they gain most, groups are refined so that each hangs together, and what was
// refined becomes the nodes of the next round. Traag, Waltman & van Eck (2019), From Louvain to Leiden: guaranteeing well-connected
// communities, Scientific Reports 9, 5233. Random orders come from the numbers given, so that the same seed gives the same groups.
import { at } from '../projection/twoMode.ts';
import type { SeededNumbers } from '../seededNumbers.ts';
import { TiesToGroups } from './groupSums.ts';
import type { Division } from './modularity.ts';
import { moveNodes } from './moveNodes.ts';
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

// Each group as one node; ties within it are left out, since they stay together whatever follows.
function together(level: Division, groups: Int32Array, count: number): Division {
  const members: number[][] = Array.from({ length: count }, () => []);
  for (let v = 0; v < level.count; v++) members[at(groups, v)]?.push(v);
  const start = new Int32Array(count + 1);
  const [other, weight]: [number[], number[]] = [[], []];
  const [row, column] = [new Float64Array(count), new Float64Array(count)];
  const ties = new TiesToGroups(level, count);
  for (const [group, nodes] of members.entries()) {
    for (const v of nodes) {
      row[group] = at(row, group) + at(level.row, v);
      column[group] = at(column, group) + at(level.column, v);
      ties.collect(v, groups);
    }
    for (const there of ties.near) {
      if (there === group) continue;
      other.push(there);
      weight.push(at(ties.tied, there));
    }
    ties.clear();
    start[group + 1] = other.length;
  }
  return { ...level, count, start, other: Int32Array.from(other), weight: Float64Array.from(weight), row, column };
}
