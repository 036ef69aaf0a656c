// How every change reaches a scenario: what it was is kept, so that it can be undone; two who change it at once both do. The landscape stays as
// it is: no revision is raised, nothing is logged.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import { mostPast, type Scenario, type ScenarioState } from '../../domain/scenario.ts';
import type { Store, Writing } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import { lockScenario, putScenario } from '../../store/scenarios.ts';
import { authorName } from '../authorName.ts';

/** What changes, of the scenario as it is by then. @param version of what comes of it */
export type ScenarioEdit = (scenario: Scenario, version: number) => Partial<ScenarioState>;

/** @throws BoardwalkError NOT_FOUND, and what the edit throws */
export function editScenario(store: Store, id: Id, who: string, edit: ScenarioEdit): Promise<Scenario> {
  const by = authorName(who);
  return store.write(async (tx) => {
    const scenario = await heldScenario(tx, id);
    const version = scenario.version + 1;
    const changed = edit(scenario, version);
    const past = [...scenario.past, stateOf(scenario)].slice(-mostPast);
    const next = { ...scenario, ...changed, version, past, undone: [], savedBy: by, savedAt: new Date().toISOString() };
    await putScenario(tx, next);
    return next;
  });
}

/** @throws BoardwalkError NOT_FOUND, DATABASE_UNAVAILABLE while a backup is restored */
export async function heldScenario(tx: Writing, id: Id): Promise<Scenario> {
  await readRevision(tx);
  const scenario = await lockScenario(tx, id);
  if (!scenario) throw new BoardwalkError('NOT_FOUND', 'noSuchScenario', { id });
  return scenario;
}

export function stateOf({ name, description, steps, guardrails, rate, travelMinutes }: Scenario): ScenarioState {
  return { name, description, steps, guardrails, rate, travelMinutes };
}
