// The public list of the analysis: what questions and changes may use of it.
import type { Id } from '../domain/records.ts';
import type { Network, NetworkRequest, Path } from './network/network.ts';
import type { Projection } from './projection/project.ts';

export declare function network(projection: Projection, request: NetworkRequest): Network;
/** null: no way. @throws NOT_FOUND */
export declare function path(projection: Projection, from: Id, to: Id): Path | null;

export { measureOf, measures } from './measures/index.ts';
export { loadOfOrganisation, type OrganisationLoad } from './measures/loadOfOrganisation.ts';
export { loadOfPerson, type PersonLoad } from './measures/loadOfPerson.ts';
export type { Bilingual, Measure } from './measures/measure.ts';
export { hoursOfBoard, meetingsPerYear } from './meetings/cadence.ts';
export type {
  Network,
  NetworkEdge,
  NetworkEdgeKind,
  NetworkKind,
  NetworkNode,
  NetworkRequest,
  Path,
} from './network/network.ts';
export { compareBoards } from './overlap/compareBoards.ts';
export type { Overlap } from './overlap/overlap.ts';
export { type OverlapFilter, type OverlapOrder, overlaps, type RankedOverlaps } from './overlap/overlaps.ts';
export type { BoardRelation } from './overlap/relation.ts';
export type { EffectiveSeat, Spell } from './projection/effectiveSeat.ts';
export { type Projection, project } from './projection/project.ts';
export { seatsIn, seatsOf, type WhichSeats } from './projection/seatsIn.ts';
export { boardsOf, organisationsIn, organisationsOf, peopleIn, peopleOf } from './projection/whoIsWhere.ts';
export { type WorkedOut, workOutSeats } from './projection/workOutSeats.ts';
