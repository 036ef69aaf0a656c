// MISSING_ORGANISATION: a board on which two thirds of an organisation's peers sit, three of them at least, and it is not known to, though
// the board's ground is its own too. Where a collective has a seat nobody can say who is missing, and kinds of more than 300 are
// not looked through. Boards with most peers first.
import type { Id, Organisation } from '../../domain/records.ts';
import { missingBoards } from '../measures/missingBoards.ts';
import { grounds } from '../projection/ground.ts';
import type { Projection } from '../projection/project.ts';
import { groupedBy } from '../projection/recordIndex.ts';
import { seatsOf } from '../projection/seatsIn.ts';
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
  const { peers } = missing;
  return missing.boards
    .filter(({ board, peers: count }) => {
      return (
        count >= thresholds.missingThere &&
        !hasCollective(projection, board) &&
        isOnItsGround(projection, organisation, board)
      );
    })
    .map(({ board }) => {
      const there = peers.filter((peer) => cellOf(projection, peer, board) >= 0);
      return { organisation, board, there, of: peers.length };
    });
}

function cellOf({ organisations: graph, indexOfBoard }: Projection, organisation: Id, board: Id): number {
  return cellAt(graph, indexOfBoard.get(board) ?? -1, graph.indexOfActor.get(organisation) ?? -1);
}

// Of a board whose ground is unknown nobody can say that it leaves somebody out.
function isOnItsGround(projection: Projection, organisation: Id, board: Id): boolean {
  const { ofArea, ofBoard } = projection.keep(grounds);
  const ground = ofBoard.get(board);
  const areas = projection.workedOut.records.organisations.get(organisation)?.areas ?? [];
  return ground !== undefined && areas.some((area) => ground.commonSize(ofArea.get(area) ?? ground) > 0);
}

// The members of a collective are never spelt out: any of them may sit.
function hasCollective(projection: Projection, board: Id): boolean {
  const { records } = projection.workedOut;
  return seatsOf(projection, board, 'all').some((seat) =>
    [seat.organisation, seat.onBehalfOf].some(
      (id) => records.organisations.get(id ?? '')?.kind?.toLowerCase() === 'collective',
    ),
  );
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
