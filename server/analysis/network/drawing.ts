// The drawing's view of the landscape: what the pictures and their table twins show.
import type { Id } from '../../domain/records.ts';
import type { Certainty, Tier } from '../../domain/vocabulary.ts';
import type { HowKnown } from '../differences/turn.ts';
import type { BoardRelation } from '../overlap/relation.ts';

export type NetworkKind = 'BOARDS' | 'PEOPLE_AND_BOARDS' | 'ORGANISATIONS_AND_BOARDS' | 'REPORTING';
export type NetworkJoin = 'PEOPLE' | 'ORGANISATIONS' | 'THEMES';
export type NetworkNodeKind = 'BOARD' | 'PERSON' | 'ORGANISATION';

export interface NetworkNode {
  id: Id;
  kind: NetworkNodeKind;
  label: string;
  labelCy: string | null;
  acronym: string | null;
  /** A board: its people. A person or an organisation: their boards. */
  size: number;
  /** Neighbours in the whole network, drawn or not. */
  degree: number;
  tier: Tier | null;
  areas: Id[];
  themes: Id[];
  /** No source states it (of a person: states a seat): inferred only. */
  inferred: boolean;
  /** Ends before the scope does or, over all times, has an end; or is said to be dissolved. */
  ended: boolean;
  planned: boolean;
  statutory: boolean;
  /** Since the time that the network is held against; null: none, or it is held against none. */
  change: NetworkChange | null;
}

/** A record or a tie that is there at one of two times. */
export interface NetworkChange {
  /** BEGAN: not at the time that the network is held against. */
  kind: 'BEGAN' | 'ENDED';
  /** The least sure of all that it rests on. */
  how: HowKnown;
}

export type NetworkEdgeKind =
  | 'SHARED_PEOPLE'
  | 'SHARED_ORGANISATIONS'
  | 'SHARED_THEMES'
  | 'SEAT'
  | 'REPRESENTED'
  | 'PART_OF'
  | 'REPORTS_TO'
  | 'SUCCEEDED_BY'
  | 'MAY_BE_SAME_AS';

export interface NetworkEdge {
  /** Made of its parts. */
  id: string;
  source: Id;
  target: Id;
  kind: NetworkEdgeKind;
  /** How many are shared, or by how many seats; 1 for a line between boards. */
  weight: number;
  /** INFERRED: nothing behind it is stated. */
  certainty: Certainty;
  /** All behind it holds in scope on presumed days only: nobody says that it does. */
  presumed: boolean;
  /** What is behind it: the people, organisations, themes or seats; at most 50 of them. */
  ids: Id[];
  /** Of two boards. */
  relation: BoardRelation | null;
  /** Two boards share more people than chance would give. */
  significant: boolean;
  /** As of a node. */
  change: NetworkChange | null;
}

export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  /** How many ties there are between these nodes, within the limit or not. */
  tiesBetween: number;
  truncated: boolean;
  /** Before the limits. */
  total: { nodes: number; edges: number };
}

export interface NetworkRequest {
  of: NetworkKind;
  /** What joins boards, in a network of boards: people, unless said otherwise. */
  joins?: readonly NetworkJoin[];
  /** Leave out weaker ties (0). */
  minimumWeight?: number;
  /** Only what is within `steps` (1) of this person, organisation or board. */
  around?: Id | null;
  steps?: number;
  /** The most nodes (500): the nearest, then the most connected. The most edges (3,000): the heaviest. */
  limit?: number;
  edgeLimit?: number;
}
