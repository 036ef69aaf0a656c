// A scenario as it was before its last change, or after the change that was undone last.
import { BoardwalkError } from '../../domain/errors.ts';
import type { Id } from '../../domain/records.ts';
import type { Scenario } from '../../domain/scenario.ts';
import type { Store } from '../../store/openStore.ts';
import { putScenario } from '../../store/scenarios.ts';
import { authorName } from '../authorName.ts';
import { heldScenario, stateOf } from './editScenario.ts';

interface ToTurn {
  readonly id: Id;
  /** The version that whoever asks has seen: what somebody else did since is theirs; left out: whatever was last. */
  readonly seen?: number | null | undefined;
}

/** @throws BoardwalkError NOT_FOUND, CONFLICT when there is nothing to take back, or somebody changed it since */
export function undoScenario(store: Store, { id, seen }: ToTurn, who: string): Promise<Scenario> {
  return turn(store, { id, seen }, who, (scenario) => {
    const state = scenario.past.at(-1);
    if (!state) throw new BoardwalkError('CONFLICT', 'nothingToUndo', { name: scenario.name });
    return { ...scenario, ...state, past: scenario.past.slice(0, -1), undone: [...scenario.undone, stateOf(scenario)] };
  });
}

/** @throws BoardwalkError NOT_FOUND, CONFLICT when nothing was undone since it was changed last, or somebody changed it since */
export function redoScenario(store: Store, { id, seen }: ToTurn, who: string): Promise<Scenario> {
  return turn(store, { id, seen }, who, (scenario) => {
    const state = scenario.undone.at(-1);
    if (!state) throw new BoardwalkError('CONFLICT', 'nothingToRedo', { name: scenario.name });
    return { ...scenario, ...state, undone: scenario.undone.slice(0, -1), past: [...scenario.past, stateOf(scenario)] };
  });
}

function turn(
  store: Store,
  { id, seen }: ToTurn,
  who: string,
  turned: (scenario: Scenario) => Scenario,
): Promise<Scenario> {
  const by = authorName(who);
  return store.write(async (tx) => {
    const scenario = await heldScenario(tx, id);
    const { name, savedBy } = scenario;
    if (typeof seen === 'number' && scenario.version !== seen)
      throw new BoardwalkError('CONFLICT', 'scenarioChanged', { name, by: savedBy });
    const version = scenario.version + 1;
    const is = new Map(scenario.steps.map((step) => [step.id, JSON.stringify(step)]));
    const state = turned(scenario);
    // Whoever saw a step as it was before this must not save over it unasked.
    const steps = state.steps.map((step) =>
      is.get(step.id) === JSON.stringify(step) ? step : { ...step, version, changedBy: by },
    );
    const next = { ...state, steps, version, savedBy: by, savedAt: new Date().toISOString() };
    await putScenario(tx, next);
    return next;
  });
}
