// BUSY_PERSON: somebody with three boards or more that resemble another of them in their other people, or sits on five boards or more on
// one day. Most boards alike first, then most boards. Only the 500 with most boards are looked at.
import type { Id } from '../../domain/records.ts';
import { boardsAtOnce } from '../measures/boardsOfPerson.ts';
import { effectiveBoardsOf } from '../measures/effectiveBoards.ts';
import { groupsOfSimilarBoards } from '../measures/similarBoards.ts';
import type { Projection } from '../projection/project.ts';
import { at } from '../projection/twoMode.ts';
import { boardsOf, cellsOf, seatsOfCell } from '../projection/whoIsWhere.ts';
import { thresholds } from '../thresholds.ts';
import { cautionsOfSeats, fewKnown, notAtOnce } from './cautions.ts';
import type { Finding, Rule } from './finding.ts';

export const busyPeople: Rule = {
  kind: 'BUSY_PERSON',
  find: (projection) =>
    busiestFirst(projection)
      .map((person) => ({ person, groups: groupsOfSimilarBoards(projection, person) }))
      .map(({ person, groups }) => ({ person, groups, similar: groups.flat().length }))
      .filter(
        ({ person, similar }) =>
          similar >= thresholds.busySimilarBoards ||
          (boardsAtOnce.value(projection, person) ?? 0) >= thresholds.busyBoards,
      )
      // Those with as many similar boards stay in the order of all their boards.
      .sort((x, y) => y.similar - x.similar)
      .slice(0, thresholds.findingsOfAKind)
      .map(({ person, groups }) => finding(projection, person, groups.flat())),
};

function busiestFirst({ people }: Projection): Id[] {
  const boardsOf = (k: number) => at(people.actorStart, k + 1) - at(people.actorStart, k);
  return [...people.actors.keys()]
    .filter((k) => boardsOf(k) >= thresholds.busySimilarBoards)
    .sort((x, y) => boardsOf(y) - boardsOf(x))
    .slice(0, thresholds.busyLooked)
    .map((k) => people.actors[k] as Id);
}

function finding(projection: Projection, person: Id, similar: readonly Id[]): Finding {
  const { people, indexOfBoard } = projection;
  const cells = cellsOf(people, person);
  const values = { person: { record: person }, boards: cells.length, effective: effectiveBoardsOf(projection, person) };
  const alike = similar.length >= thresholds.busySimilarBoards;
  const named = alike ? similar : boardsOf(projection, person);
  return {
    kind: 'BUSY_PERSON',
    said: [
      alike
        ? { code: 'MANY_ALIKE', values: { ...values, similar: similar.length } }
        : { code: 'MANY_BOARDS', values: { ...values, list: { records: named } } },
    ],
    cautions: [
      ...notAtOnce(people, cells),
      ...cautionsOfSeats(
        projection,
        cells.flatMap((cell) => seatsOfCell(projection, people, cell)),
      ),
      ...(alike
        ? fewKnown(
            projection,
            similar.map((board) => indexOfBoard.get(board) ?? -1),
          )
        : []),
    ],
    records: [person, ...named],
    verdict: null,
  };
}
