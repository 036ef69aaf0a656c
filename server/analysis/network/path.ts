// The shortest way from one record to another through seats. Two seats that meet in a person, an organisation or a board
// must hold on a common day: a 2019 seat and a 2021 seat lead nowhere together. So the search goes from cell to cell, not from node to node.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Projection } from '../projection/project.ts';
import { cellsMeet } from '../projection/sharing.ts';
import { at, type TwoMode } from '../projection/twoMode.ts';
import { cellsOf, seatsOfCell } from '../projection/whoIsWhere.ts';
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
  const hops = search(projection, ends.from, ends.to);
  if (!hops) return null;
  return {
    nodes: [ends.from, ...hops.map((hop) => endOf(projection, hop))],
    steps: hops.map(({ graph, cell }) => ({ seats: seatsOfCell(projection, graph, cell).map(({ id }) => id) })),
  };
}

interface Node {
  kind: NetworkNodeKind;
  id: Id;
}

/** From one end of a cell to the other: to its board, or to the person or organisation on it. */
interface Hop {
  graph: TwoMode;
  cell: number;
  toBoard: boolean;
  before: Hop | null;
}

// Breadth first. Each cell is gone through once each way; persons come before organisations where both are as short.
function search(projection: Projection, from: Node, to: Node): Hop[] | null {
  const graphs = [projection.people, projection.organisations];
  const seen = new Map(
    graphs.map((graph) => [graph, [new Uint8Array(graph.cellCount), new Uint8Array(graph.cellCount)]]),
  );
  const queue: Hop[] = [];
  const go = (graph: TwoMode, cell: number, toBoard: boolean, before: Hop | null) => {
    const been = seen.get(graph)?.[Number(toBoard)];
    if (!been || at(been, cell) === 1 || (before && !cellsMeet(before.graph, before.cell, graph, cell))) return;
    been[cell] = 1;
    queue.push({ graph, cell, toBoard, before });
  };
  const leave = (node: Node, before: Hop | null) => {
    if (node.kind === 'BOARD')
      for (const graph of graphs)
        for (const cell of cellsOfBoard(projection, graph, node.id)) go(graph, cell, false, before);
    else {
      const graph = node.kind === 'PERSON' ? projection.people : projection.organisations;
      for (const cell of cellsOf(graph, node.id)) go(graph, cell, true, before);
    }
  };
  leave(from, null);
  for (const hop of queue) {
    const end = endOf(projection, hop);
    if (end.id === to.id) return upTo(hop);
    leave(end, hop);
  }
  return null;
}

function nodeAt({ workedOut }: Projection, id: Id): Node {
  const { boards, people, organisations } = workedOut.records;
  if (boards.has(id)) return { kind: 'BOARD', id };
  if (people.has(id)) return { kind: 'PERSON', id };
  if (organisations.has(id)) return { kind: 'ORGANISATION', id };
  throw new BoardwalkError('NOT_FOUND', 'noSuchRecord', { id });
}

function endOf({ boards, people }: Projection, { graph, cell, toBoard }: Hop): Node {
  if (toBoard) return { kind: 'BOARD', id: boards[at(graph.boardOfCell, cell)]?.id ?? '' };
  return { kind: graph === people ? 'PERSON' : 'ORGANISATION', id: graph.actors[at(graph.actorOfCell, cell)] ?? '' };
}

function cellsOfBoard({ indexOfBoard }: Projection, { boardStart }: TwoMode, id: Id): number[] {
  const board = indexOfBoard.get(id);
  if (board === undefined) return [];
  const first = at(boardStart, board);
  return Array.from({ length: at(boardStart, board + 1) - first }, (_, i) => first + i);
}

function upTo(end: Hop): Hop[] {
  const hops: Hop[] = [];
  for (let hop: Hop | null = end; hop; hop = hop.before) hops.unshift(hop);
  return hops;
}
