// What is drawn: each record and tie with what the legend and the table say about it.
import type { NetworkThingFragment } from '../../api/operations.generated.ts';
import type { Thing, Tie } from '../../canvas/picture.ts';
import type { Region } from '../../canvas/regions.ts';
import type { Group } from './grouping.ts';
import type { NetworkTie } from './ties.ts';

/** A record as it is drawn, with what the legend and the table say about it. */
export interface DrawnThing {
  node: NetworkThingFragment;
  thing: Thing;
  region: Region | null;
  /** What its colour means; null: nothing. */
  colour: Group | null;
  /** The closed group that it stands for. */
  group?: Group;
  /** How many of its boards came and went between the two dates. */
  came?: number;
  went?: number;
  /** Entries of the legend that it belongs to. */
  entries: readonly string[];
}

export interface DrawnTie {
  edge: NetworkTie;
  tie: Tie;
  /** Entries of the legend that it belongs to: what it is, and whether it is inferred. */
  entries: readonly string[];
}

export interface Drawing {
  /** What colours mean. */
  colours: readonly Group[];
  things: readonly DrawnThing[];
  ties: readonly DrawnTie[];
  /** Ties that were left out because there are too many to see. */
  leftOut: number;
  more: ReadonlyMap<string, number>;
}

/** A group that is on the drawing. */
export interface DrawnGroup {
  group: Group;
  name: string;
  /** Ids of its boards that are shown. */
  members: readonly string[];
  /** How many of them came and went between the two dates. */
  came: number;
  went: number;
  closed: boolean;
}
