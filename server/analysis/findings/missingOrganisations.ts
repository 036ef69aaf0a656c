// MISSING_ORGANISATION: a board on which two thirds of an organisation's peers sit, three of them at least, and it is not known to, though
// the board's ground is its own too. Where a collective has a seat nobody can say who is missing, and kinds of more than 300 are
// not looked through. Boards with most peers first.
import type { Id, Organisation } from '../../domain/records.ts';
import { collectivesOn, isOnItsGround } from '../measures/mayBeThere.ts';
import { missingBoards } from '../measures/missingBoards.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { cellAt, seatsOfCell } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { cautionsOfSeats, overTime } from './cautions.ts';
import type { Finding, Rule } from './finding.ts';

export const missingOrganisations: Rule = {
  kind: 'MISSING_ORGANISATION',
  find: (projection) =>
    [...groupedBy(projection.workedOut.records.organisations.values(), kindOf).values()]
      .filter((peers) => peers.length <= thresholds.missingKind)
      .flat()
      .flatMap(({ id }) => absences(projection, id))
      .sort((x, y) => y.there.length / y.of - x.there.length / x.of || y.there.length - x.there.length)
      .slice(0, thresholds.findingsOfAKind)
      .map((absence) => finding(projection, absence)),
};

// Without ground nobody knows its peers.
function kindOf({ kind, areas }: Organisation): string | null {
  return kind === null || areas.length === 0 ? null : kind.toLowerCase();
}

interface Absence {
  organisation: Id;
  board: Id;
  there: Id[];
  of: number;
}

function absences(projection: Projection, organisation: Id): Absence[] {
  const missing = missingBoards(projection, organisation);
  if (!missing) return [];
  return missing.boards
    .filter(
      ({ board, peers }) =>
        peers.length >= thresholds.missingThere &&
        collectivesOn(projection, board).length === 0 &&
        isOnItsGround(projection, organisation, board) === true,
    )
    .map(({ board, peers }) => ({ organisation, board, there: peers, of: missing.peers.length }));
}

function cellOf({ organisations: graph, indexOfBoard }: Projection, organisation: Id, board: Id): number {
  return cellAt(graph, indexOfBoard.get(board) ?? -1, graph.indexOfActor.get(organisation) ?? -1);
}

function finding(projection: Projection, { organisation, board, there, of }: Absence): Finding {
  const seats = there.flatMap((peer) =>
    seatsOfCell(projection, projection.organisations, cellOf(projection, peer, board)),
  );
  const values = { organisation: { record: organisation }, board: { record: board }, there: there.length, of };
  return {
    kind: 'MISSING_ORGANISATION',
    said: [{ code: 'PEERS_SIT', values }],
    cautions: [...cautionsOfSeats(projection, seats), ...overTime(projection)],
    records: [organisation, board, ...there],
    verdict: null,
  };
}
