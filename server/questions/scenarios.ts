// Scenarios by name, or one by its id, on the landscape as it is now.
import { BoardwalkError } from '../domain/errors.ts';
import { keptSteps } from '../domain/keptIds.ts';
import type { Id } from '../domain/records.ts';
import type { Scenario } from '../domain/scenario.ts';
import { stands } from '../store/changeLog.ts';
import { readScenario, readScenarios } from '../store/scenarios.ts';
import type { Around, ScenarioAnswer } from './answers.ts';
import type { Asking } from './asking.ts';

/** By name. */
export async function scenarios(asking: Asking): Promise<ScenarioAnswer[]> {
  const around = await asking.around();
  const found = await Promise.all((await readScenarios(asking.store)).map((each) => asItStands(asking, each)));
  return found.map((scenario) => ({ ...keptOn(around, scenario), around }));
}

/** @throws BoardwalkError NOT_FOUND */
export async function scenario(asking: Asking, id: Id): Promise<ScenarioAnswer> {
  const found = await readScenario(asking.store, id);
  if (!found) throw new BoardwalkError('NOT_FOUND', 'noSuchScenario', { id });
  return onLandscape(asking, found);
}

export async function onLandscape(asking: Asking, found: Scenario | Promise<Scenario>): Promise<ScenarioAnswer> {
  const scenario = await asItStands(asking, await found);
  const around = await asking.around();
  return { ...keptOn(around, scenario), around };
}

/** What its steps name by the ids that answer for them now. */
function keptOn({ current }: Around, scenario: Scenario): Scenario {
  return { ...scenario, steps: keptSteps(scenario.steps, current.keptFor) };
}

/** What was carried out is done as long as that change stands. */
async function asItStands({ store }: Asking, found: Scenario): Promise<Scenario> {
  if (found.carriedOut === null) return found;
  if (!(await stands(store, found.carriedOut.change))) return { ...found, carriedOut: null };
  const done = new Set(found.carriedOut.steps);
  return { ...found, steps: found.steps.map((step) => (done.has(step.id) ? { ...step, status: 'DONE' } : step)) };
}
