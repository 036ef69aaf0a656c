// GROUP: three boards or more that stay together in one community and share most of their people: more than half of all who sit on any of
// them sit on two at once, of which neither is above the other. The largest share first.
import type { Id } from '../../domain/records.ts';
import { pairOfBoards } from '../overlap/pair.ts';
import { relationOf } from '../overlap/relation.ts';
import type { Projection } from '../projection/project.ts';
import { sharedActors } from '../projection/sharing.ts';
import { at } from '../projection/twoMode.ts';
import { thresholds } from '../thresholds.ts';
import { communitiesOf, groupsOfBoards } from '../whole/communities.ts';
import { cautionsOfSeats, fewKnown, overTime, seatsOn } from './cautions.ts';
import type { Caution, Finding, Rule } from './finding.ts';

export const similarGroups: Rule = {
  kind: 'GROUP',
  find: (projection) =>
    communitiesOf(projection)
      .filter((boards) => boards.length >= thresholds.groupBoards && stays(projection, boards))
      .map((boards) => circleOf(projection, boards))
      .filter(({ people, shared }) => shared.length > thresholds.groupShared * people)
      .sort((x, y) => y.shared.length / y.people - x.shared.length / x.people)
      .slice(0, thresholds.findingsOfAKind)
      .map((circle) => finding(projection, circle)),
};

interface Circle {
  boards: readonly Id[];
  indexes: number[];
  people: number;
  shared: Id[];
  structured: boolean;
}

function stays(projection: Projection, boards: readonly Id[]): boolean {
  const groups = projection.keep(groupsOfBoards);
  const sum = boards.reduce((all, id) => all + at(groups.stays, projection.indexOfBoard.get(id) ?? 0), 0);
  return sum / boards.length >= thresholds.groupStays;
}

function circleOf(projection: Projection, boards: readonly Id[]): Circle {
  const { people, sharedPeople, indexOfBoard } = projection;
  const indexes = boards.map((id) => indexOfBoard.get(id) ?? -1);
  const all = new Set<number>();
  for (const board of indexes)
    for (let cell = at(people.boardStart, board); cell < at(people.boardStart, board + 1); cell++)
      all.add(at(people.actorOfCell, cell));
  const shared = new Set<number>();
  let structured = false;
  for (const [k, a] of boards.entries())
    for (const b of boards.slice(k + 1)) {
      const pair = pairOfBoards(projection, a, b);
      if (relationOf(pair) === 'PARENT') structured = true;
      else for (const actor of sharedActors(sharedPeople, pair.sharing)) shared.add(actor);
    }
  const ids = [...shared].sort((x, y) => x - y).map((actor) => people.actors[actor] as Id);
  return { boards, indexes, people: all.size, shared: ids, structured };
}

function finding(projection: Projection, { boards, indexes, people, shared, structured }: Circle): Finding {
  const within: Caution[] = structured ? [{ code: 'WITHIN_ONE_STRUCTURE', values: {} }] : [];
  const isShared = new Set<Id | null>(shared);
  const seats = indexes.flatMap((board) => seatsOn(projection, board)).filter(({ person }) => isShared.has(person));
  return {
    kind: 'GROUP',
    said: [
      {
        code: 'ONE_CIRCLE',
        values: { boards: { records: boards }, count: boards.length, people, shared: shared.length },
      },
    ],
    cautions: [
      ...cautionsOfSeats(projection, seats),
      ...fewKnown(projection, indexes),
      ...within,
      ...overTime(projection),
    ],
    records: [...boards, ...shared],
    verdict: null,
  };
}
