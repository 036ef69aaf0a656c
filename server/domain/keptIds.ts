// Records that were merged into others since a step named them: the step means the one that was kept.
import type { Landscape } from './landscape.ts';
import type { Id } from './records.ts';
import type { ScenarioStep, StepAction } from './scenario.ts';

type Kept = ReadonlyMap<Id, Id>;

/** The record that answers for the id of one that was merged into it. */
export function keptForOf({ people, organisations, boards }: Landscape): Kept {
  const all = [...people, ...organisations, ...boards];
  return new Map(all.flatMap(({ id, absorbed }) => absorbed.map((gone) => [gone, id] as const)));
}

export function keptSteps(steps: readonly ScenarioStep[], kept: Kept): readonly ScenarioStep[] {
  return kept.size === 0 ? steps : steps.map((step) => ({ ...step, action: keptAction(step.action, kept) }));
}

function keptAction(action: StepAction, kept: Kept): StepAction {
  const of = (id: Id): Id => kept.get(id) ?? id;
  const list = (ids: readonly Id[]): Id[] => [...new Set(ids.map(of))];
  switch (action.kind) {
    case 'MERGE': {
      const keep = of(action.keep);
      const others = list(action.absorb).filter((id) => id !== keep);
      // Where all are one board by now, the step says so.
      return { ...action, keep, absorb: others.length === 0 ? [keep] : others };
    }
    case 'NEST':
      return { ...action, board: of(action.board), into: of(action.into) };
    case 'SHARE_DAY':
      return { ...action, board: of(action.board), with: of(action.with) };
    case 'ADD_SEAT': {
      const { board, person, organisation } = action;
      return {
        ...action,
        board: of(board),
        person: person && of(person),
        organisation: organisation && of(organisation),
      };
    }
    case 'DROP_SEAT':
      return { ...action, board: of(action.board), holder: of(action.holder) };
    case 'MOVE_SEAT':
      return { ...action, board: of(action.board), holder: of(action.holder), to: of(action.to) };
    case 'CREATE_BOARD':
      return { ...action, reportsTo: list(action.reportsTo) };
    case 'DISSOLVE':
    case 'MEET':
    case 'RETHEME':
      return { ...action, board: of(action.board) };
  }
}
