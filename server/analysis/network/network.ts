// The network that a picture shows: the records in scope and what ties them, around one of them if asked, within limits that are told.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { isSignificant } from '../overlap/pValue.ts';
import { relationOf } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { boardsOf } from '../projection/whoIsWhere.ts';
import type { Network, NetworkEdge, NetworkRequest } from './drawing.ts';
import { nodeIds, nodeOf } from './nodes.ts';
import { reportingTies } from './reportingTies.ts';
import { representedTies, seatTies } from './seatTies.ts';
import { sharedTies } from './sharedTies.ts';
import type { Tie } from './tie.ts';

const mostIds = 50;

/** @throws BoardwalkError NOT_FOUND when `around` is no person, organisation or board */
export function network(projection: Projection, request: NetworkRequest): Network {
  const ties = tiesOf(projection, request).filter((tie) => tie.weight >= (request.minimumWeight ?? 0));
  const neighbours = neighboursOf(nodeIds(projection, request.of), ties);
  const distance = !request.around ? null : distances(projection, neighbours, request.around, request.steps ?? 1);
  const degree = (id: Id) => neighbours.get(id)?.size ?? 0;
  const ranked = rankedByDegree(projection, [...(distance ?? neighbours).keys()], degree).sort(
    (a, b) => (distance?.get(a) ?? 0) - (distance?.get(b) ?? 0),
  );
  const within = new Set(ranked);
  const all = ties.filter((tie) => within.has(tie.source) && within.has(tie.target));
  const kept = new Set(ranked.slice(0, request.limit ?? 500));
  const drawable = all.filter((tie) => kept.has(tie.source) && kept.has(tie.target));
  const drawn = drawable.sort((a, b) => b.weight - a.weight).slice(0, request.edgeLimit ?? 3000);
  return {
    nodes: [...kept].map((id) => nodeOf(projection, id, degree(id))),
    edges: drawn.map((tie) => edgeOf(projection, tie)),
    tiesBetween: drawable.length,
    truncated: kept.size < ranked.length || drawn.length < all.length,
    total: { nodes: ranked.length, edges: all.length },
  };
}

function tiesOf(projection: Projection, { of, joins }: NetworkRequest): Tie[] {
  switch (of) {
    case 'BOARDS':
      return sharedTies(projection, joins ?? ['PEOPLE']);
    case 'PEOPLE_AND_BOARDS':
      return seatTies(projection);
    case 'ORGANISATIONS_AND_BOARDS':
      return representedTies(projection);
    case 'REPORTING':
      return reportingTies(projection);
  }
}

function edgeOf(projection: Projection, { source, target, kind, weight, behind }: Tie): NetworkEdge {
  const { ids, certainty } = behind();
  const pair = kind === 'SEAT' || kind === 'REPRESENTED' ? null : pairOfBoards(projection, source, target);
  return {
    id: `${kind}.${source}.${target}`,
    source,
    target,
    kind,
    weight,
    certainty,
    ids: ids.slice(0, mostIds),
    relation: pair && relationOf(pair),
    significant: kind === 'SHARED_PEOPLE' && pair !== null && isSignificant(pair),
  };
}

// Boards and others take turns, each the most connected first: else a drawing of people and boards would show boards alone.
function rankedByDegree({ indexOfBoard }: Projection, ids: Id[], degree: (id: Id) => number): Id[] {
  const sorted = ids.sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const boards = sorted.filter((id) => indexOfBoard.has(id));
  const others = sorted.filter((id) => !indexOfBoard.has(id));
  const turns = Math.max(boards.length, others.length);
  return Array.from({ length: turns }, (_, turn) => [boards[turn] ?? [], others[turn] ?? []].flat()).flat();
}

function neighboursOf(ids: readonly Id[], ties: readonly Tie[]): Map<Id, Set<Id>> {
  const neighbours = new Map(ids.map((id) => [id, new Set<Id>()]));
  for (const { source, target } of ties) {
    neighbours.get(source)?.add(target);
    neighbours.get(target)?.add(source);
  }
  return neighbours;
}

// How many steps each node is away, as far as `steps`. A person or organisation that is no node itself stands one step from its boards.
function distances(
  projection: Projection,
  neighbours: ReadonlyMap<Id, Set<Id>>,
  around: Id,
  steps: number,
): Map<Id, number> {
  const { boards, people, organisations } = projection.workedOut.records;
  if (![boards, people, organisations].some((records) => records.has(around)))
    throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: around });
  const start = neighbours.has(around)
    ? [[around, 0] as const]
    : boardsOf(projection, around).map((id) => [id, 1] as const);
  const distance = new Map<Id, number>(start);
  for (const [id, away] of distance) {
    if (away >= steps) continue;
    for (const other of neighbours.get(id) ?? []) if (!distance.has(other)) distance.set(other, away + 1);
  }
  return distance;
}
