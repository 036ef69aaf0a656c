// The records of a network as nodes.
import type { Id } from '../../domain/records.ts';
import { endsBefore } from '../projection/boardsInScope.ts';
import type { Projection } from '../projection/project.ts';
import { cellsOf, seatsOfCell, sizeOf } from '../projection/whoIsWhere.ts';
import type { NetworkKind, NetworkNode } from './drawing.ts';

/** The ids of all nodes of a network: boards in scope, and the persons or organisations on them. */
export function nodeIds({ boards, people, organisations }: Projection, of: NetworkKind): Id[] {
  const ids = boards.map(({ id }) => id);
  if (of === 'PEOPLE_AND_BOARDS') return [...ids, ...people.actors];
  return of === 'ORGANISATIONS_AND_BOARDS' ? [...ids, ...organisations.actors] : ids;
}

export function nodeOf(
  projection: Projection,
  id: Id,
  { degree, change }: Pick<NetworkNode, 'degree' | 'change'>,
): NetworkNode {
  return {
    ...plain,
    ...(boardNode(projection, id) ?? personNode(projection, id) ?? organisationNode(projection, id)),
    id,
    degree,
    change,
  };
}

const plain: NetworkNode = {
  id: '',
  kind: 'BOARD',
  label: '',
  labelCy: null,
  acronym: null,
  size: 0,
  degree: 0,
  tier: null,
  areas: [],
  themes: [],
  inferred: false,
  ended: false,
  planned: false,
  statutory: false,
  change: null,
};

function boardNode(projection: Projection, id: Id): Partial<NetworkNode> | null {
  const board = projection.allBoards.get(id);
  if (!board) return null;
  const status = board.status?.toLowerCase();
  return {
    kind: 'BOARD',
    label: board.name,
    labelCy: board.nameCy,
    acronym: board.acronym,
    size: sizeOf(projection.people, projection.indexOfBoard.get(id) ?? -1),
    tier: board.tier,
    areas: board.areas,
    themes: board.themes,
    inferred: board.certainty === 'INFERRED',
    ended: status === 'dissolved' || endsBefore(board, projection.days.last),
    planned: status === 'planned',
    statutory: board.statutoryBasis !== null,
  };
}

function personNode(projection: Projection, id: Id): Partial<NetworkNode> | null {
  const { workedOut, people } = projection;
  const person = workedOut.records.people.get(id);
  if (!person) return null;
  const cells = cellsOf(people, id);
  const seats = cells.flatMap((cell) => seatsOfCell(projection, people, cell));
  return {
    kind: 'PERSON',
    label: person.name,
    size: cells.length,
    inferred: seats.every((seat) => seat.certainty === 'INFERRED'),
  };
}

function organisationNode({ workedOut, organisations }: Projection, id: Id): Partial<NetworkNode> {
  const organisation = workedOut.records.organisations.get(id);
  if (!organisation) return {};
  return {
    kind: 'ORGANISATION',
    label: organisation.name,
    labelCy: organisation.nameCy,
    acronym: organisation.acronym,
    size: cellsOf(organisations, id).length,
    areas: organisation.areas,
    inferred: organisation.certainty === 'INFERRED',
  };
}
