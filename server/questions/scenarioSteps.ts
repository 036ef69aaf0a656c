// Steps of a scenario with the records that they name, where these are still there.
import { boardsNamed } from '../analysis/index.ts';
import type { Id } from '../domain/records.ts';
import type { Scenario, StepAction } from '../domain/scenario.ts';
import type {
  AreaAnswer,
  Around,
  GuardrailBrokenAnswer,
  OrganisationAnswer,
  PersonAnswer,
  RecordAnswer,
  ScenarioAnswer,
  ScenarioStepAnswer,
  StepBoardAnswer,
  ThemeAnswer,
} from './answers.ts';
import { nameIn } from './order.ts';
import { areaOf, boardOf, organisationOf, personOf, themeOf } from './records.ts';

/** In the order in which they are taken. */
export function stepsOfScenario({ around, ...scenario }: ScenarioAnswer): ScenarioStepAnswer[] {
  return scenario.steps.map((step) => ({ ...step, around, scenario }));
}

/** The boards that it names, that which stays or is nested in last. */
export function boardsOfStep(step: ScenarioStepAnswer): StepBoardAnswer[] {
  const named = boardsNamed(step.action);
  const { action } = step;
  const inOrder = action.kind === 'MERGE' ? [...action.absorb, action.keep] : named;
  const own = action.kind === 'CREATE_BOARD' ? [action.board, ...inOrder] : inOrder;
  return own.map((id) => stepBoard(step, id));
}

export function stepBoard({ around, scenario }: { around: Around; scenario: Scenario }, id: Id): StepBoardAnswer {
  const board = around.current.workedOut.records.boards.has(id) ? boardOf(around, id) : null;
  return { id, name: callerOf(around, scenario)(id), board };
}

/** The person or organisation whose seat it is about; null: none, or gone. */
export function holderOfStep({ action, around }: ScenarioStepAnswer): PersonAnswer | OrganisationAnswer | null {
  const holder =
    action.kind === 'ADD_SEAT'
      ? (action.person ?? action.organisation)
      : action.kind === 'DROP_SEAT' || action.kind === 'MOVE_SEAT'
        ? action.holder
        : null;
  const { people, organisations } = around.current.workedOut.records;
  if (holder === null) return null;
  if (people.has(holder)) return personOf(around, holder);
  return organisations.has(holder) ? organisationOf(around, holder) : null;
}

export function organisationOfStep({ action, around }: ScenarioStepAnswer): OrganisationAnswer | null {
  const id = action.kind === 'ADD_SEAT' ? action.organisation : null;
  return id !== null && around.current.workedOut.records.organisations.has(id) ? organisationOf(around, id) : null;
}

export function themesOfStep({ action, around }: ScenarioStepAnswer): ThemeAnswer[] {
  const ids = 'themes' in action ? action.themes : [];
  return ids.flatMap((id) => (around.current.workedOut.records.themes.has(id) ? [themeOf(around, id)] : []));
}

export function areasOfStep({ action, around }: ScenarioStepAnswer): AreaAnswer[] {
  const ids = 'areas' in action ? action.areas : [];
  return ids.flatMap((id) => (around.current.workedOut.records.areas.has(id) ? [areaOf(around, id)] : []));
}

/** What a record, or a board that the scenario sets up, is called; null: it is gone. */
export function callerOf({ current, language }: Around, { steps }: Scenario): (id: Id) => string | null {
  const { boards, people, organisations, themes, areas, posts } = current.workedOut.records;
  return (id) => {
    const record = [boards, people, organisations, themes, areas, posts].map((all) => all.get(id)).find(Boolean);
    const created = steps.map(({ action }) => action).find((action) => isCreated(action, id));
    const named = record ?? (created?.kind === 'CREATE_BOARD' ? created : undefined);
    return named ? nameIn(language, named) : null;
  };
}

function isCreated(action: StepAction, id: Id): boolean {
  return action.kind === 'CREATE_BOARD' && action.board === id;
}

/** The records that a broken guardrail is about. */
export function recordsOfGuardrail({ around, scenario, ...broken }: GuardrailBrokenAnswer): RecordAnswer[] {
  const { boards, people, organisations, themes, areas } = around.current.workedOut.records;
  const ids = Object.entries(broken).flatMap(([, value]) => (Array.isArray(value) ? value : [value]));
  return ids.flatMap((id): RecordAnswer[] => {
    if (typeof id !== 'string') return [];
    if (boards.has(id)) return [boardOf(around, id)];
    if (people.has(id)) return [personOf(around, id)];
    if (organisations.has(id)) return [organisationOf(around, id)];
    if (themes.has(id)) return [themeOf(around, id)];
    return areas.has(id) ? [areaOf(around, id)] : [];
  });
}
