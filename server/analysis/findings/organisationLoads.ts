// ORGANISATION_LOAD: an organisation represented on three boards or more, with what its busiest person carries; a collective, whose members
// nobody names, is left out. Most boards first; the first five. Hours are told where they are known of half of its boards, or more.
import type { Id } from '../../domain/records.ts';
import { hoursOfOrganisation } from '../measures/hoursOfOrganisation.ts';
import type { EffectiveSeat } from '../projection/effectiveSeat.ts';
import type { Projection } from '../projection/project.ts';
import { cellsOf, organisationsIn, seatsOfCell } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { cautionsOfSeats, notAtOnce } from './cautions.ts';
import type { Finding, FindingCode, Rule, Said } from './finding.ts';

export const organisationLoads: Rule = {
  kind: 'ORGANISATION_LOAD',
  find: (projection) => {
    const { organisations: graph, workedOut } = projection;
    return organisationsIn(projection)
      .filter((id) => workedOut.records.organisations.get(id)?.kind?.toLowerCase() !== 'collective')
      .map((organisation) => ({ organisation, cells: cellsOf(graph, organisation) }))
      .filter(({ cells }) => cells.length >= thresholds.loadBoards)
      .sort((x, y) => y.cells.length - x.cells.length)
      .slice(0, thresholds.loadOrganisations)
      .map((one) => finding(projection, one));
  },
};

function finding(projection: Projection, { organisation, cells }: { organisation: Id; cells: number[] }): Finding {
  const { organisations: graph } = projection;
  const seats = cells.map((cell) => seatsOfCell(projection, graph, cell));
  const boardsOf = countBoards(seats);
  const carried = Math.max(0, ...boardsOf.values());
  const busiest = [...boardsOf.keys()].filter((person) => boardsOf.get(person) === carried).sort();
  const boards = seats.flatMap(([first]) => first?.board ?? []);
  return {
    kind: 'ORGANISATION_LOAD',
    said: [
      whoCarries({ organisation: { record: organisation }, boards: cells.length }, boardsOf.size, { busiest, carried }),
      ...hours(projection, organisation, cells.length),
    ],
    cautions: [...notAtOnce(graph, cells), ...cautionsOfSeats(projection, seats.flat())],
    records: [organisation, ...busiest, ...boards],
    verdict: null,
  };
}

function countBoards(seats: readonly (readonly EffectiveSeat[])[]): Map<Id, number> {
  const boards = new Map<Id, number>();
  for (const onBoard of seats)
    for (const person of new Set(onBoard.flatMap((seat) => seat.person ?? [])))
      boards.set(person, (boards.get(person) ?? 0) + 1);
  return boards;
}

// The busiest may be several who are on as many.
function whoCarries(
  values: Said<FindingCode>['values'],
  people: number,
  { busiest, carried }: { busiest: readonly Id[]; carried: number },
): Said<FindingCode> {
  if (people === 0) return { code: 'HELD_BY_NO_PERSON', values };
  const withPeople = { ...values, person: { records: busiest }, carried };
  return people === 1
    ? { code: 'CARRIED_BY_ONE', values: withPeople }
    : { code: 'CARRIED_BY_MANY', values: { ...withPeople, people } };
}

function hours(projection: Projection, organisation: Id, boards: number): Said<FindingCode>[] {
  const load = hoursOfOrganisation(projection, organisation);
  const isKnown = boards - load.boardsWithout >= thresholds.loadKnownShare * boards;
  if (!isKnown || load.hours === null || load.busiest === null || load.busiestShare === null) return [];
  const values = { boards, known: boards - load.boardsWithout, hours: load.hours };
  const busiest = { person: { record: load.busiest }, carried: { share: load.busiestShare } };
  return [{ code: 'HOURS_CARRIED', values: { ...values, ...busiest } }];
}
