// What each group of nodes amounts to while nodes move between groups, and what a node would gain in one.
import { at } from '../projection/twoMode.ts';
import type { Division } from './modularity.ts';

export class GroupSums {
  readonly level: Division;
  readonly size: Int32Array;
  readonly rows: Float64Array;
  readonly columns: Float64Array;

  /** `groups` are numbered below the number of nodes. */
  constructor(level: Division, groups: Int32Array) {
    this.level = level;
    this.size = new Int32Array(level.count);
    this.rows = new Float64Array(level.count);
    this.columns = new Float64Array(level.count);
    for (let v = 0; v < level.count; v++) this.add(v, at(groups, v));
  }

  add(v: number, group: number): void {
    this.#change(v, group, 1);
  }

  remove(v: number, group: number): void {
    this.#change(v, group, -1);
  }

  /** What the node, in none of them, ties to the group, less what is expected. */
  gain(v: number, group: number, tied: number): number {
    const { row, column, total } = this.level;
    return tied - (at(row, v) * at(this.columns, group) + at(column, v) * at(this.rows, group)) / total;
  }

  #change(v: number, group: number, by: 1 | -1): void {
    this.size[group] = at(this.size, group) + by;
    this.rows[group] = at(this.rows, group) + by * at(this.level.row, v);
    this.columns[group] = at(this.columns, group) + by * at(this.level.column, v);
  }
}

/** What ties a node to each group, one node after the other. */
export class TiesToGroups {
  readonly #level: Division;
  /** By group; 0 for those that are not near. */
  readonly tied: Float64Array;
  /** The groups that the node is tied to, in the order of its ties. */
  readonly near: number[] = [];

  constructor(level: Division, groupCount = level.count) {
    this.#level = level;
    this.tied = new Float64Array(groupCount);
  }

  /** Adds the ties of a node; those that `counts` refuses are left out. */
  collect(v: number, groups: Int32Array, counts: (other: number) => boolean = () => true): void {
    const { start, other, weight } = this.#level;
    for (let e = at(start, v); e < at(start, v + 1); e++) {
      if (!counts(at(other, e))) continue;
      const group = at(groups, at(other, e));
      if (at(this.tied, group) === 0) this.near.push(group);
      this.tied[group] = at(this.tied, group) + at(weight, e);
    }
  }

  clear(): void {
    for (const group of this.near) this.tied[group] = 0;
    this.near.length = 0;
  }
}
