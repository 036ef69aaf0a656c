// What a plan would make of the boards on the map: which would end, change or be set up, and where they would go.
import type { Fate } from '../../domain/paper.ts';
import type { Id } from '../../domain/records.ts';
import type { ScenarioPlanAnswer } from '../../questions/answers.ts';
import type { Drawn } from '../../questions/boardMap.ts';
import { type PlannedBoardAnswer, plannedBoards, plannedLines } from '../../questions/plannedChange.ts';

export interface PlanOnMap extends Drawn {
  readonly planned: ReadonlyMap<Id, PlannedBoardAnswer>;
}

export function planOnMap(plan: ScenarioPlanAnswer): PlanOnMap {
  const planned = plannedBoards(plan);
  const goes = planned.flatMap(({ id, into }) => (into === null ? [] : [{ source: id, target: into }]));
  const joins = plannedLines(plan)
    .filter(({ state }) => state === 'COMES')
    .map(({ from, to }) => ({ source: from, target: to }));
  const coming = planned.filter(({ state }) => state === 'COMES');
  const beside = [...goes, ...joins];
  const known = plan.plan.before.indexOfBoard;
  const touched = [...planned.map(({ id }) => id), ...beside.flatMap(({ source, target }) => [source, target])];
  return {
    planned: new Map(planned.map((board) => [board.id, board])),
    boards: new Set(touched.filter((id) => known.has(id))),
    coming: coming.map(({ id, name, peopleAfter }) => {
      const record = plan.plan.touched.get(id)?.record;
      const { tier = null, areas = [] } = record ?? {};
      return { id, label: name, acronym: null, size: peopleAfter, tier, areas, statutory: false, ended: false };
    }),
    beside,
  };
}

export function fateOf({ planned }: PlanOnMap, id: Id): Fate | null {
  return planned.get(id)?.state ?? null;
}
