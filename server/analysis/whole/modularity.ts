// Modularity: how much more is tied within groups than the nodes' own weights would lead one to expect, as a share of all ties.
// Of boards alone: Newman & Girvan (2004), Physical Review E 69, 026113, resolution 1. Of people and boards, which are tied only to one
// another: Barber (2007), Physical Review E 76, 066102. Both are one formula: within a group whose nodes have rows R and columns C in all,
// R·C / total of the ties are expected.
import { at } from '../projection/twoMode.ts';
import type { Neighbours } from './neighbours.ts';

export interface Division extends Neighbours {
  readonly weight: Float64Array;
  /** Of each node; between v and w, (row[v]·column[w] + column[v]·row[w]) / total is expected. */
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly total: number;
  /** The weight of all ties. */
  readonly ties: number;
}

/** Any may be tied to any. */
export function oneMode(graph: Neighbours): Division {
  const weight = graph.weight ?? new Float64Array(graph.other.length).fill(1);
  const column = strengths(graph, weight);
  const total = column.reduce((sum, strength) => sum + strength, 0);
  return { ...graph, weight, row: column.map((strength) => strength / 2), column, total, ties: total / 2 };
}

/** The first nodes, so many of them, are tied only to the others. */
export function twoSided(graph: Neighbours, first: number): Division {
  const weight = graph.weight ?? new Float64Array(graph.other.length).fill(1);
  const strength = strengths(graph, weight);
  const row = strength.map((value, v) => (v < first ? value : 0));
  const total = row.reduce((sum, value) => sum + value, 0);
  return { ...graph, weight, row, column: strength.map((value, v) => (v < first ? 0 : value)), total, ties: total };
}

/** −1 to 1; 0 without ties. `groups` are numbered below the number of nodes. */
export function modularity(division: Division, groups: Int32Array): number {
  const { count, start, other, weight, row, column, total, ties } = division;
  const rows = new Float64Array(count);
  const columns = new Float64Array(count);
  let twice = 0;
  for (let v = 0; v < count; v++) {
    const group = at(groups, v);
    rows[group] = at(rows, group) + at(row, v);
    columns[group] = at(columns, group) + at(column, v);
    for (let e = at(start, v); e < at(start, v + 1); e++)
      if (at(groups, at(other, e)) === group) twice += at(weight, e);
  }
  let expected = 0;
  for (let group = 0; group < count; group++) expected += (at(rows, group) * at(columns, group)) / total;
  return ties === 0 ? 0 : (twice / 2 - expected) / ties;
}

function strengths({ count, start }: Neighbours, weight: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: count }, (_, v) => {
    let sum = 0;
    for (let e = at(start, v); e < at(start, v + 1); e++) sum += at(weight, e);
    return sum;
  });
}
