// The landscape as a drawing: records and ties, with the records behind each tie.
import { type NetworkKind, type NetworkNode, network as networkOf } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type {
  Around,
  BoardAnswer,
  NetworkAnswer,
  NetworkEdgeAnswer,
  NetworkNodeAnswer,
  OrganisationAnswer,
  PersonAnswer,
} from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import { inRange } from './inRange.ts';
import type { ScopeInput } from './readScope.ts';
import { boardOf, organisationOf, personOf } from './records.ts';

export interface NetworkRequest {
  readonly of?: NetworkKind | null | undefined;
  readonly scope?: ScopeInput | null | undefined;
  readonly join?: 'PEOPLE' | 'ORGANISATIONS' | 'THEMES' | null | undefined;
  readonly minimumWeight?: number | null | undefined;
  readonly around?: Id | null | undefined;
  readonly steps?: number | null | undefined;
  readonly limit?: number | null | undefined;
}

/** @throws BoardwalkError BAD_INPUT for steps or a limit out of range, NOT_FOUND for a record that does not exist */
export function network(around: Around, request: NetworkRequest): NetworkAnswer {
  const here = inScope(around, request.scope);
  const asked = {
    of: request.of ?? 'BOARDS',
    joins: [request.join ?? 'PEOPLE'],
    minimumWeight: inRange('minimumWeight', request.minimumWeight ?? 0, 0, 1_000_000),
    around: request.around ?? null,
    steps: inRange('steps', request.steps ?? 1, 1, 5),
    limit: inRange('limit', request.limit ?? 500, 1, 5_000),
  };
  const key = JSON.stringify(['network', asked]);
  const drawn = here.current.answer(key, here.scope, () => networkOf(projectionOf(here), asked));
  return { ...drawn, nodes: drawn.nodes.map((node) => ({ ...node, label: labelOf(here, node), around: here })) };
}

// The analysis knows people by their names alone.
function labelOf(around: Around, { kind, id, label }: NetworkNode): string {
  return kind === 'PERSON' ? personOf(around, id).name : label;
}

/** Its ties in columns, but for what ties them. */
export function tieColumns({ nodes, edges }: NetworkAnswer) {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const placesWhere = (isSo: (edge: NetworkEdgeAnswer) => boolean) =>
    edges.flatMap((edge, at) => (isSo(edge) ? [at] : []));
  return {
    source: edges.map(({ source }) => places.get(source) ?? -1),
    target: edges.map(({ target }) => places.get(target) ?? -1),
    weight: edges.map(({ weight }) => weight),
    inferred: placesWhere(({ certainty }) => certainty === 'INFERRED'),
    parents: placesWhere(({ relation }) => relation === 'PARENT'),
    siblings: placesWhere(({ relation }) => relation === 'SIBLING'),
    significant: placesWhere(({ significant }) => significant),
  };
}

/** The record that a node of the drawing stands for. */
export function recordOfNode({ kind, id, around }: NetworkNodeAnswer): BoardAnswer | PersonAnswer | OrganisationAnswer {
  return { BOARD: boardOf, PERSON: personOf, ORGANISATION: organisationOf }[kind](around, id);
}
