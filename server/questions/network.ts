// The landscape as a drawing: records and ties, with the records behind each tie.
import { type NetworkKind, type NetworkNode, network as networkOf, type Since } from '../analysis/index.ts';
import { BoardwalkError } from '../domain/errors.ts';
import { inRange } from '../domain/inRange.ts';
import type { PartialDate } from '../domain/partialDate.ts';
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
import { inScope, projectionOf, type Scoped } from './around.ts';
import { differences } from './differences.ts';
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
  readonly since?: PartialDate | null | undefined;
}

/** @throws BoardwalkError BAD_INPUT for steps or a limit out of range, or two dates that cannot be compared, NOT_FOUND for a record that does not exist */
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
  const key = JSON.stringify(['network', asked, request.since ?? null]);
  const since = request.since ? heldSince(here, request.since) : null;
  const drawn = here.current.answer(key, here.scope, () => networkOf(projectionOf(here), asked, since));
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
    presumed: placesWhere(({ presumed }) => presumed),
    parents: placesWhere(({ relation }) => relation === 'PARENT'),
    siblings: placesWhere(({ relation }) => relation === 'SIBLING'),
    significant: placesWhere(({ significant }) => significant),
    began: placesWhere(({ change }) => change?.kind === 'BEGAN'),
    ended: placesWhere(({ change }) => change?.kind === 'ENDED'),
    unsure: placesWhere(({ change }) => change?.how === 'SIGHTED' || change?.how === 'PRESUMED'),
  };
}

/** The same scope as of the date that the network is held against. @throws BoardwalkError BAD_INPUT where it has no date to compare */
export function scopeSince(scope: ScopeInput | null | undefined, since: PartialDate): ScopeInput {
  if (!scope?.asOf) throw new BoardwalkError('BAD_INPUT', 'sinceWithoutAsOf');
  return { ...scope, asOf: since };
}

function heldSince(here: Scoped, since: PartialDate): Since {
  const then = inScope(here, scopeSince(here.scope, since));
  const { found } = differences(here, { from: since, to: here.scope.asOf ?? since, scope: here.scope });
  return { projection: projectionOf(then), differences: found };
}

/** The record that a node of the drawing stands for. */
export function recordOfNode({ kind, id, around }: NetworkNodeAnswer): BoardAnswer | PersonAnswer | OrganisationAnswer {
  return { BOARD: boardOf, PERSON: personOf, ORGANISATION: organisationOf }[kind](around, id);
}
