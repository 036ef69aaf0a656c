// The drawing's view of the landscape: what the pictures and their table twins show.
import type { Id } from '../../domain/records.ts';
import type { Certainty, Tier } from '../../domain/vocabulary.ts';

export type NetworkKind = 'BOARDS' | 'PEOPLE_AND_BOARDS' | 'ORGANISATIONS_AND_BOARDS' | 'REPORTING';

export interface NetworkNode {
  id: Id;
  kind: 'BOARD' | 'PERSON' | 'ORGANISATION';
  label: string;
  labelCy: string | null;
  acronym: string | null;
  /** A board: its people. A person or an organisation: their boards. */
  size: number;
  tier: Tier | null;
  areas: Id[];
  themes: Id[];
  /** No source states it: inferred only. */
  inferred: boolean;
  /** Ends before the scope does, or, over all times, has an end. */
  ended: boolean;
  planned: boolean;
  statutory: boolean;
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
  /** How many are shared, or how many seats; 1 for a line between boards. */
  weight: number;
  /** INFERRED: nothing behind it is stated. */
  certainty: Certainty;
  /** What is behind it: the people, organisations, themes, or seats; at most 50 of them. */
  ids: Id[];
}

export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  truncated: boolean;
  /** Before the limits. */
  total: { nodes: number; edges: number };
}

export interface NetworkRequest {
  of: NetworkKind;
  /** Only what is within `steps` (1) of this person, organisation or board. */
  around?: Id | null;
  steps?: number;
  /** The most nodes (500), and the most edges (3000): the most connected, the heaviest. */
  limit?: number;
  edgeLimit?: number;
  /** For BOARDS: what joins them; people unless said otherwise. */
  joins?: readonly ('PEOPLE' | 'ORGANISATIONS' | 'THEMES')[];
}

/** The shortest way from one record to another. */
export interface Path {
  /** Both ends included; boards alternate with persons and organisations. */
  nodes: { kind: 'BOARD' | 'PERSON' | 'ORGANISATION'; id: Id }[];
  /** One less than the nodes: the seats that make each step. */
  steps: { seats: Id[] }[];
}
