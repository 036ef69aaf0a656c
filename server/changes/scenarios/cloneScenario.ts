// A scenario under another name, to be changed on its own.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Store } from '../../store/openStore.ts';
import { readScenario } from '../../store/scenarios.ts';
import { stateOf } from './editScenario.ts';
import { addScenario } from './saveScenario.ts';
import { scenarioName } from './scenarioText.ts';

/** Its steps keep their notes and what was set aside. @throws BoardwalkError NOT_FOUND, BAD_INPUT, CONFLICT for one too many */
export async function cloneScenario(store: Store, id: Id, name: string, by: string): Promise<Scenario> {
  const scenario = await readScenario(store, id);
  if (!scenario) throw new BoardwalkError('NOT_FOUND', 'noSuchScenario', { id });
  const steps = scenario.steps.map((step) => ({ ...step, version: 1 }));
  return addScenario(store, { ...stateOf(scenario), steps, name: scenarioName(name) }, by);
}
