// A drawn graph as rows: nodes are people, boards, organisations and offices; an edge to a board is a seat, others are ties.
import { type Problem, problem } from '../../domain/problem.ts';
import { type BodyKind, bodyKindOf, idWhereNeeded, isCalledBoard } from '../mapping/bodyKinds.ts';
import { foldHeading } from '../mapping/headingWords.ts';
import { nameSureness } from '../minutes/nameShape.ts';
import type { PlainRow, PlainRows } from '../tables/plainRows.ts';
import { certaintyWords, roleWords, tierWords, wordKey } from '../words/words.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

interface Known {
  id: string;
  name: string;
  kind: BodyKind;
  /** Of the records of a landscape, where it is needed. */
  ownId: string | undefined;
}

/** What the kind of a node is written in. */
const kindFacts = ['kind', 'type', 'node type', 'class', 'category', 'labels', 'math'];
const nameFacts = ['label', 'name', 'title', 'full name', 'enw', 'description'];
const roleFacts = ['role', 'position', 'rol', 'label'];
/** Ties between bodies, and the column that each fills. */
const ties: Readonly<Record<string, string>> = {
  'part of': 'part_of',
  'sub group of': 'part_of',
  'reports to': 'reports_to',
  'reporting to': 'reports_to',
  'succeeded by': 'succeeded_by',
  'may be the same as': 'may_be_same_as',
  'same body as': 'same_body_as',
  'member of': 'member_of',
  'rhan o': 'part_of',
  'yn adrodd i': 'reports_to',
  'aelod o': 'member_of',
};

/** @param problems to which is added what was not understood, by its place among nodes or edges */
export function graphRows(
  graph: Graph,
  file: string,
  problems: Problem[],
): Required<Pick<PlainRows, 'people' | 'organisations' | 'boards' | 'posts' | 'seats'>> {
  const rows = { people: [], organisations: [], boards: [], posts: [], seats: [] } as ReturnType<typeof graphRows>;
  const unclear = (row: number, field: 'nodes' | 'edges', item: string): void => {
    problems.push(problem({ file, row, field }, 'itemNotUnderstood', { item: item.slice(0, 80) }, 'WARNING'));
  };
  const known = knownIn(graph.nodes);
  graph.nodes.forEach((node, i) => {
    const found = known.get(node.id);
    if (found === undefined) unclear(i + 1, 'nodes', nameOf(node) ?? node.id);
    else addNode(rows, node, found, i + 1);
  });
  graph.edges.forEach((edge, i) => {
    const isSaid = addEdge(rows, edge, { from: known.get(edge.source), to: known.get(edge.target) }, i + 1);
    if (!isSaid)
      unclear(i + 1, 'edges', edge.facts.get('kind') ?? edge.facts.get('label') ?? (edge.id || String(i + 1)));
  });
  return rows;
}

function knownIn(nodes: readonly GraphNode[]): ReadonlyMap<string, Known> {
  const told = nodes.flatMap((node) => {
    const name = nameOf(node);
    const kind = name === null ? null : kindOf(node, name);
    return name === null || kind === null ? [] : [{ id: node.id, name, kind }];
  });
  const ids = idWhereNeeded(told);
  return new Map(told.map((each) => [each.id, { ...each, ownId: ids.get(each.id) }]));
}

function nameOf({ facts }: GraphNode): string | null {
  return nameFacts.map((fact) => facts.get(fact)).find((name) => name !== undefined) ?? null;
}

function kindOf({ facts }: GraphNode, name: string): BodyKind | null {
  for (const fact of kindFacts) {
    const said = facts.get(fact);
    const kind = said === undefined ? null : bodyKindOf(said);
    if (kind !== null) return kind;
  }
  if (isCalledBoard(name)) return 'board';
  return bodyKindOf(name) ?? (nameSureness(name) >= 2 ? 'person' : null);
}

function addNode(
  rows: ReturnType<typeof graphRows>,
  { facts, spells }: GraphNode,
  { name, kind, ownId }: Known,
  row: number,
): void {
  const common = { id: ownId, locator: `node ${row}` };
  if (kind === 'person') rows.people.push({ row, cells: { person: name, ...common } });
  if (kind === 'post') return;
  const type = facts.get('type') ?? facts.get('category');
  const body = {
    ...common,
    kind: type && foldHeading(type) !== kind ? type : null,
    acronym: facts.get('acronym'),
    areas: facts.get('areas'),
  };
  if (kind === 'organisation') rows.organisations.push({ row, cells: { organisation: name, ...body } });
  if (kind !== 'board') return;
  const tier = facts.get('tier') ?? '';
  const [spell] = spells;
  const cells = {
    tier: Object.hasOwn(tierWords, wordKey(tier)) ? tier : null,
    themes: facts.get('themes'),
    from: spell?.from,
    to: spell?.to,
  };
  rows.boards.push({ row, cells: { board: name, ...body, ...cells } });
}

/** Whether the edge says anything that is kept. */
function addEdge(
  rows: ReturnType<typeof graphRows>,
  edge: GraphEdge,
  ends: { from: Known | undefined; to: Known | undefined },
  row: number,
): boolean {
  const { from, to } = ends;
  if (from === undefined || to === undefined) return false;
  const locator = `edge ${row}`;
  const kind = foldHeading(edge.facts.get('kind') ?? edge.facts.get('label') ?? '');
  const column = Object.hasOwn(ties, kind) ? ties[kind] : undefined;
  if (column !== undefined) return addTie(rows, { from, to, column, row, locator });
  // Edges may be drawn either way round.
  const [holder, body] = to.kind === 'board' ? [from, to] : [to, from];
  if (body.kind === 'board' && holder.kind !== 'board') {
    rows.seats.push(...seatRows(edge, { holder, board: body }, row));
    return true;
  }
  const [person, employer] = from.kind === 'person' ? [from, to] : [to, from];
  if (person.kind !== 'person' || employer.kind !== 'organisation') return false;
  const role = roleFacts
    .map((fact) => edge.facts.get(fact))
    .find((said) => said !== undefined && !/^(?:member|works for|employed by)$/i.test(said));
  const [spell] = edge.spells;
  const cells = {
    person: person.name,
    person_id: person.ownId,
    organisation: employer.name,
    organisation_id: employer.ownId,
    post: role,
    locator,
  };
  rows.posts.push({ row, cells: { ...cells, from: spell?.from, to: spell?.to } });
  return true;
}

function addTie(
  rows: ReturnType<typeof graphRows>,
  { from, to, column, row, locator }: { from: Known; to: Known; column: string; row: number; locator: string },
): boolean {
  const cells = { id: from.ownId, [column]: to.name, locator };
  const isBoards = from.kind === 'board' && (to.kind === 'board' ? column !== 'member_of' : column === 'same_body_as');
  const isBodies =
    from.kind === 'organisation' && to.kind === 'organisation' && (column === 'part_of' || column === 'member_of');
  if (isBoards) rows.boards.push({ row, cells: { board: from.name, ...cells } });
  if (isBodies) rows.organisations.push({ row, cells: { organisation: from.name, ...cells } });
  return isBoards || isBodies;
}

/** A seat for each time in which it was held. What Boardwalk has worked out for a drawing is no seat that anybody stated. */
function seatRows(
  { facts, spells }: GraphEdge,
  { holder, board }: { holder: Known; board: Known },
  row: number,
): PlainRow[] {
  const basis = facts.get('basis') ?? 'record';
  if (basis !== 'record') return [];
  const role = roleFacts.map((fact) => facts.get(fact)).find((said) => Object.hasOwn(roleWords, wordKey(said ?? '')));
  const title = facts.get('label');
  const certainty = facts.get('certainty') ?? '';
  const cells = {
    [holder.kind]: holder.name,
    ...(holder.kind === 'post' ? {} : { [`${holder.kind}_id`]: holder.ownId }),
    board: board.name,
    board_id: board.ownId,
    role,
    title: title && !Object.hasOwn(roleWords, wordKey(title)) && foldHeading(title) !== 'seat' ? title : null,
    on_behalf_of: facts.get('on behalf of'),
    ...(holder.kind === 'post' ? {} : { post: facts.get('post') }),
    certainty: Object.hasOwn(certaintyWords, wordKey(certainty)) ? certainty : null,
    locator: `edge ${row}`,
  };
  const isPresumed = facts.get('presumed') === 'yes';
  const times = spells.length === 0 ? [{ from: null, to: null }] : spells;
  return times.map(({ from, to }, i) => ({
    row,
    cells: { ...cells, from, to: isPresumed && i === times.length - 1 ? null : to },
  }));
}
