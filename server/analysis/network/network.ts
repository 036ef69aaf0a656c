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
import { type Held, heldAgainst, type Parts, type Since } from './since.ts';
import { idOf, type Tie } from './tie.ts';

const mostIds = 50;

/**
 * Held against another time (`since`), what only that one has is in it too, and everything says which way it differs.
 * @throws BoardwalkError NOT_FOUND when `around` is no person, organisation or board
 */
export function network(projection: Projection, request: NetworkRequest, since: Since | null = null): Network {
  const now = partsOf(projection, request);
  const held = since && heldAgainst(now, partsOf(since.projection, request), since.differences);
  const [goneIds, goneTies] = [new Set(held?.gone.ids), new Set(held?.gone.ties)];
  const projectionFor = (isGone: boolean): Projection => (isGone && since ? since.projection : projection);
  const ties = [...now.ties, ...goneTies].filter((tie) => tie.weight >= (request.minimumWeight ?? 0));
  const neighbours = neighboursOf([...now.ids, ...goneIds], ties);
  const { around, steps = 1 } = request;
  const times = since ? [projection, since.projection] : [projection];
  const distance = around ? distances(neighbours, startsOf(times, neighbours, around), steps) : null;
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
    nodes: [...kept].map((id) => {
      const change = held?.changeOfNode(id) ?? null;
      return nodeOf(projectionFor(goneIds.has(id)), id, { degree: degree(id), change });
    }),
    edges: drawn.map((tie) => edgeOf(projectionFor(goneTies.has(tie)), tie, held)),
    tiesBetween: drawable.length,
    truncated: kept.size < ranked.length || drawn.length < all.length,
    total: { nodes: ranked.length, edges: all.length },
  };
}

function partsOf(projection: Projection, request: NetworkRequest): Parts {
  return { ids: nodeIds(projection, request.of), ties: tiesOf(projection, request) };
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

function edgeOf(projection: Projection, tie: Tie, held: Held | null): NetworkEdge {
  const { source, target, kind, weight } = tie;
  const { ids, certainty, presumed } = tie.behind();
  const pair = kind === 'SEAT' || kind === 'REPRESENTED' ? null : pairOfBoards(projection, source, target);
  return {
    id: idOf(tie),
    source,
    target,
    kind,
    weight,
    certainty,
    presumed,
    ids: ids.slice(0, mostIds),
    relation: pair && relationOf(pair),
    significant: kind === 'SHARED_PEOPLE' && pair !== null && isSignificant(pair),
    change: held?.changeOfTie(tie, ids) ?? null,
  };
}

// Boards and others take turns, each the most connected first: else a drawing of people and boards would show boards alone.
function rankedByDegree({ allBoards }: Projection, ids: Id[], degree: (id: Id) => number): Id[] {
  const sorted = ids.sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1));
  const boards = sorted.filter((id) => allBoards.has(id));
  const others = sorted.filter((id) => !allBoards.has(id));
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

// A person or organisation that is no node itself stands one step from its boards.
function startsOf(
  times: readonly Projection[],
  neighbours: ReadonlyMap<Id, Set<Id>>,
  around: Id,
): (readonly [Id, number])[] {
  const isRecord = ({ workedOut: { records } }: Projection) =>
    [records.boards, records.people, records.organisations].some((all) => all.has(around));
  if (!times.some(isRecord)) throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id: around });
  if (neighbours.has(around)) return [[around, 0]];
  return times.flatMap((projection) => boardsOf(projection, around).map((id) => [id, 1] as const));
}

// How many steps each node is away, as far as `steps`.
function distances(
  neighbours: ReadonlyMap<Id, Set<Id>>,
  start: readonly (readonly [Id, number])[],
  steps: number,
): Map<Id, number> {
  const distance = new Map<Id, number>(start);
  for (const [id, away] of distance) {
    if (away >= steps) continue;
    for (const other of neighbours.get(id) ?? []) if (!distance.has(other)) distance.set(other, away + 1);
  }
  return distance;
}
