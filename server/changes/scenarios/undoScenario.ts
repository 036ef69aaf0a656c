// A scenario as it was before its last change, or after the change that was undone last.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Store } from '../../store/openStore.ts';
import { putScenario } from '../../store/scenarios.ts';
import { authorName } from '../authorName.ts';
import { heldScenario, stateOf } from './editScenario.ts';

/** @throws BoardwalkError NOT_FOUND, CONFLICT when there is nothing to take back */
export function undoScenario(store: Store, id: Id, who: string): Promise<Scenario> {
  return turn(store, id, who, (scenario) => {
    const state = scenario.past.at(-1);
    if (!state) throw new BoardwalkError('CONFLICT', 'nothingToUndo', { name: scenario.name });
    return { ...scenario, ...state, past: scenario.past.slice(0, -1), undone: [...scenario.undone, stateOf(scenario)] };
  });
}

/** @throws BoardwalkError NOT_FOUND, CONFLICT when nothing was undone since it was changed last */
export function redoScenario(store: Store, id: Id, who: string): Promise<Scenario> {
  return turn(store, id, who, (scenario) => {
    const state = scenario.undone.at(-1);
    if (!state) throw new BoardwalkError('CONFLICT', 'nothingToRedo', { name: scenario.name });
    return { ...scenario, ...state, undone: scenario.undone.slice(0, -1), past: [...scenario.past, stateOf(scenario)] };
  });
}

function turn(store: Store, id: Id, who: string, turned: (scenario: Scenario) => Scenario): Promise<Scenario> {
  const by = authorName(who);
  return store.write(async (tx) => {
    const scenario = await heldScenario(tx, id);
    const next = { ...turned(scenario), version: scenario.version + 1, savedBy: by, savedAt: new Date().toISOString() };
    await putScenario(tx, next);
    return next;
  });
}
