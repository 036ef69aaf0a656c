// What a plan changes: boards that go, change or come, lines that break or come, what those boards share afterwards, and who is busiest.
import {
  busiestOf,
  hoursWithItems,
  type Plan,
  parentsOf,
  peopleOn,
  significantPairsOf,
  sizeOf,
  tiesOfBoards,
} from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import type { Id } from '../domain/records.ts';
import type { BoardAnswer, PersonAnswer, ScenarioFiguresAnswer, ScenarioPlanAnswer } from './answers.ts';
import { nameIn } from './order.ts';
import { boardOf, namedOf, personOf } from './records.ts';

export type PlannedState = 'GOES' | 'CHANGES' | 'COMES';

export interface PlannedBoardAnswer {
  readonly id: Id;
  readonly name: string;
  readonly board: BoardAnswer | null;
  readonly state: PlannedState;
  readonly into: Id | null;
  readonly peopleBefore: number;
  readonly peopleAfter: number;
  readonly people: readonly PersonAnswer[];
  readonly hoursAfter: number | null;
}

export interface PlannedTieAnswer {
  readonly a: Id;
  readonly b: Id;
  readonly sharedPeople: number;
  readonly significant: boolean;
}

/** Those that go first. */
export function plannedBoards({ plan, around }: ScenarioPlanAnswer): PlannedBoardAnswer[] {
  const { before, after, touched, gone, created } = plan;
  const sizeBefore = (id: Id) => sizeOf(before.people, before.indexOfBoard.get(id) ?? -1);
  const leaving = [...gone].flatMap(([id, { into }]): PlannedBoardAnswer[] => {
    if (!before.indexOfBoard.has(id)) return [];
    const board = boardOf(around, id);
    const nobody = { peopleAfter: 0, people: [], hoursAfter: null };
    return [
      { id, name: nameIn(around.language, board), board, state: 'GOES', into, peopleBefore: sizeBefore(id), ...nobody },
    ];
  });
  const staying = [...touched].map(([id, { record, roster }]): PlannedBoardAnswer => {
    const people = namedOf(around, peopleOn(roster, before.days).keys(), personOf);
    return {
      id,
      name: nameIn(around.language, record),
      board: created.has(id) ? null : boardOf(around, id),
      state: created.has(id) ? 'COMES' : 'CHANGES',
      into: null,
      peopleBefore: sizeBefore(id),
      peopleAfter: people.length,
      people,
      hoursAfter: after.allBoards.has(id) ? hoursWithItems(plan, id) : null,
    };
  });
  return [...leaving, ...staying];
}

/** Those among boards of the scope. */
export function plannedLines({ plan }: ScenarioPlanAnswer): { from: Id; to: Id; state: PlannedState }[] {
  const { before, after, touched, gone } = plan;
  const linesOf = ({ boards, indexOfBoard }: Plan['before'], ids: Iterable<Id>) =>
    new Set(
      [...ids].flatMap((id) => {
        const board = boards[indexOfBoard.get(id) ?? -1];
        return board ? parentsOf(board).map((parent) => `${id} ${parent}`) : [];
      }),
    );
  const [was, is] = [linesOf(before, [...touched.keys(), ...gone.keys()]), linesOf(after, touched.keys())];
  const lines = (keys: Iterable<string>, state: PlannedState) =>
    Array.from(keys, (key) => {
      const [from = '', to = ''] = key.split(' ');
      return { from, to, state };
    });
  return [
    ...lines(
      [...was].filter((line) => !is.has(line)),
      'GOES',
    ),
    ...lines(
      [...is].filter((line) => !was.has(line)),
      'COMES',
    ),
  ];
}

/** Afterwards, what the boards that change or come share with any. */
export function plannedTies({ plan }: ScenarioPlanAnswer): PlannedTieAnswer[] {
  return tiesOfBoards(plan.after, new Set(plan.touched.keys()));
}

/** The pairs beyond chance, parents apart. */
export function significantTies({ side }: ScenarioFiguresAnswer): PlannedTieAnswer[] {
  return significantPairsOf(side.projection).map((pair) => ({ ...pair, significant: true }));
}

const mostHours = ({ before, after }: { before: number | null; after: number | null }): number =>
  Math.max(before ?? 0, after ?? 0);

/** Those who are busiest before or after, most hours first. */
export function busiestPeople(
  { before, after, around }: ScenarioPlanAnswer,
  first: number,
): { person: PersonAnswer; before: number | null; after: number | null }[] {
  const most = inRange('first', first, 1, 100);
  const people = new Set([...busiestOf(before, most), ...busiestOf(after, most)].map(({ person }) => person));
  return [...people]
    .map((id) => ({
      person: personOf(around, id),
      before: before.loads.get(id) ?? null,
      after: after.loads.get(id) ?? null,
    }))
    .sort((a, b) => mostHours(b) - mostHours(a))
    .slice(0, most);
}
