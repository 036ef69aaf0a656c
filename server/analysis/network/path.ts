// The shortest way from one record to another through seats. Two seats that meet in a person, an organisation or a board
// must hold on a common day: a 2019 seat and a 2021 seat lead nowhere together.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import { seatsOfCell } from '../overlap/footing.ts';
import type { Projection } from '../projection/project.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { cellsOf, daysOfCell } from '../projection/whoIsWhere.ts';
import type { NetworkNodeKind } from './drawing.ts';

export interface Path {
  /** Both ends included; boards alternate with persons and organisations. */
  nodes: { kind: NetworkNodeKind; id: Id }[];
  /** One less than the nodes: the seats that make each step. */
  steps: { seats: Id[] }[];
}

/** null: there is none in scope. @throws BoardwalkError NOT_FOUND when an end is no person, organisation or board */
export function path(projection: Projection, from: Id, to: Id): Path | null {
  const ends = { from: nodeAt(projection, from), to: nodeAt(projection, to) };
  if (from === to) return { nodes: [ends.from], steps: [] };
  const queue = hopsFrom(projection, ends.from).map((hop): Way => ({ hop, before: null }));
  const seen = new Set(queue.map(({ hop }) => keyOf(hop)));
  for (const way of queue) {
    if (way.hop.to.id === to) return spelt(projection, ends.from, way);
    for (const hop of hopsFrom(projection, way.hop.to)) {
      if (seen.has(keyOf(hop)) || !meet(way.hop, hop)) continue;
      seen.add(keyOf(hop));
      queue.push({ hop, before: way });
    }
  }
  return null;
}

interface Node {
  kind: NetworkNodeKind;
  id: Id;
}

/** From one end of a cell to the other. */
interface Hop {
  graph: TwoMode;
  cell: number;
  to: Node;
}

interface Way {
  hop: Hop;
  before: Way | null;
}

function nodeAt({ workedOut }: Projection, id: Id): Node {
  const { boards, people, organisations } = workedOut.records;
  if (boards.has(id)) return { kind: 'BOARD', id };
  if (people.has(id)) return { kind: 'PERSON', id };
  if (organisations.has(id)) return { kind: 'ORGANISATION', id };
  throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id });
}

// Persons before organisations, so that of two ways as short the one through persons is found.
function hopsFrom(projection: Projection, node: Node): Hop[] {
  const { people, organisations } = projection;
  if (node.kind === 'BOARD') {
    const board = projection.indexOfBoard.get(node.id);
    if (board === undefined) return [];
    return [...hopsFromBoard(people, 'PERSON', board), ...hopsFromBoard(organisations, 'ORGANISATION', board)];
  }
  const graph = node.kind === 'PERSON' ? people : organisations;
  return cellsOf(graph, node.id).map((cell) => {
    const id = projection.boards[at(graph.boardOfCell, cell)]?.id ?? '';
    return { graph, cell, to: { kind: 'BOARD', id } };
  });
}

function hopsFromBoard(graph: TwoMode, kind: NetworkNodeKind, board: number): Hop[] {
  const hops: Hop[] = [];
  for (let cell = at(graph.boardStart, board); cell < at(graph.boardStart, board + 1); cell++)
    hops.push({ graph, cell, to: { kind, id: graph.actors[at(graph.actorOfCell, cell)] ?? '' } });
  return hops;
}

function keyOf({ graph, cell, to }: Hop): string {
  return `${to.kind} ${graph.actors[at(graph.actorOfCell, cell)]} ${at(graph.boardOfCell, cell)}`;
}

function meet(a: Hop, b: Hop): boolean {
  const days = daysOfCell(b.graph, b.cell);
  return daysOfCell(a.graph, a.cell).some((one) =>
    days.some((other) => one.first <= other.last && other.first <= one.last),
  );
}

function spelt(projection: Projection, start: Node, end: Way): Path {
  const hops: Hop[] = [];
  for (let way: Way | null = end; way; way = way.before) hops.unshift(way.hop);
  return {
    nodes: [start, ...hops.map(({ to }) => to)],
    steps: hops.map(({ graph, cell }) => ({ seats: seatsOfCell(projection, graph, cell).map(({ id }) => id) })),
  };
}
