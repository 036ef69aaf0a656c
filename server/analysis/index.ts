// The public list of the analysis: what questions and changes may use of it.
import type { Landscape } from '../domain/landscape.ts';
import type { Id } from '../domain/records.ts';
import type { Scope } from '../domain/scope.ts';
import type { Network, NetworkRequest, Path } from './network/network.ts';
import type { Overlap, OverlapFilter, OverlapOrder, RankedOverlaps } from './overlap/overlap.ts';
import type { EffectiveSeat } from './projection/effectiveSeat.ts';

// FOR NOW: signatures to code against; the real exports replace them one by one, names unchanged.
/** All seats with their days: made once a revision and presumeMonths; opaque but for `landscape`, `seats`, `seatById`. */
export interface WorkedOut {
  readonly landscape: Landscape;
  readonly presumeMonths: number;
  readonly seats: readonly EffectiveSeat[];
  readonly seatById: ReadonlyMap<Id, EffectiveSeat>;
}
export declare function workOutSeats(landscape: Landscape, presumeMonths: number): WorkedOut;

/** The counting seats under a scope. Opaque but for these. */
export interface Projection {
  readonly scope: Scope;
  readonly workedOut: WorkedOut;
  /** Boards in scope, with or without people. */
  readonly boards: readonly Landscape['boards'][number][];
}
/** @throws BoardwalkError BAD_INPUT when scope.presumeMonths is not workedOut's, or the dates contradict; NOT_FOUND for an unknown area or theme */
export declare function project(workedOut: WorkedOut, scope: Scope): Projection;

/** Seats on boards in scope, on its days, of its certainty. `counting`: those of the scope's roles, none planned. `all`: every role, planned ones too. */
export declare function seatsIn(projection: Projection, which: 'counting' | 'all'): EffectiveSeat[];
/** The same, of one board, person, organisation (holding it or represented by it) or post. */
export declare function seatsOf(projection: Projection, id: Id, which: 'counting' | 'all'): EffectiveSeat[];
/** Ids of persons with a counting seat on the board. @throws NOT_FOUND when no such board; [] when it is out of scope */
export declare function peopleOf(projection: Projection, board: Id): Id[];
/** Ids of organisations represented on the board. */
export declare function organisationsOf(projection: Projection, board: Id): Id[];
/** Ids of boards on which the person or organisation counts. */
export declare function boardsOf(projection: Projection, personOrOrganisation: Id): Id[];
/** Ids of all persons / organisations with a counting seat. */
export declare function peopleIn(projection: Projection): Id[];
export declare function organisationsIn(projection: Projection): Id[];

/** @throws NOT_FOUND */
export declare function compareBoards(projection: Projection, a: Id, b: Id): Overlap;
export declare function overlaps(projection: Projection, filter?: OverlapFilter, order?: OverlapOrder): RankedOverlaps;

export interface PersonLoad {
  boards: number;
  boardsAtOnce: number;
  effectiveBoards: number;
  similarBoards: number;
  groups: Id[][];
  /** Sums over boards of known cadence (and length); null when none is known. Over a window: the day with the most. */
  meetingsPerYear: number | null;
  hoursPerYear: number | null;
  /** That day; null when any day will do. */
  hoursDay: number | null;
  /** Boards left out of those sums. */
  boardsWithoutCadence: number;
  boardsWithoutHours: number;
}
export declare function loadOfPerson(projection: Projection, person: Id): PersonLoad;
export interface OrganisationLoad {
  boards: number;
  seats: number;
  people: number;
}
export declare function loadOfOrganisation(projection: Projection, organisation: Id): OrganisationLoad;

export interface Bilingual {
  en: string;
  cy: string;
}
export interface Measure {
  /** Its name, as in the documentation: `jaccard`. */
  id: string;
  of: 'BOARD' | 'PERSON' | 'ORGANISATION' | 'PAIR';
  title: Bilingual;
  definition: Bilingual;
  unit: Bilingual;
  /** Least and most; null: no bound. */
  bounds: { least: number; most: number | null };
  /** The value on degenerate input (an empty board, an unknown theme): a number, or null for unknown. */
  degenerate: number | null;
  citation: string | null;
  /** One id, or two for a pair. @throws NOT_FOUND */
  value(projection: Projection, ...ids: Id[]): number | null;
}
export declare const measures: readonly Measure[];
/** @throws NOT_FOUND for an unknown measure or record, BAD_INPUT for a record of the wrong kind */
export declare function measureOf(projection: Projection, measureId: string, ...ids: Id[]): number | null;

export declare function network(projection: Projection, request: NetworkRequest): Network;
/** null: no way. @throws NOT_FOUND */
export declare function path(projection: Projection, from: Id, to: Id): Path | null;

export type {
  Network,
  NetworkEdge,
  NetworkEdgeKind,
  NetworkKind,
  NetworkNode,
  NetworkRequest,
  Path,
} from './network/network.ts';
export type { BoardRelation, Overlap, OverlapFilter, OverlapOrder, RankedOverlaps } from './overlap/overlap.ts';
export type { Reason, Verdict } from './overlap/verdict.ts';
export type { EffectiveSeat, Spell } from './projection/effectiveSeat.ts';
