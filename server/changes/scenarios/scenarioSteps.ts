// The steps of a scenario: one more, one otherwise, one away, one elsewhere. Whoever changes a step says which version they saw: what somebody
// else made of it meanwhile is not overwritten.
import { BoardwalkError } from '../../domain/errors.ts';
import { randomId } from '../../domain/ids.ts';
import { inRange } from '../../domain/inRange.ts';
import { type PartialDate, partialDate } from '../../domain/partialDate.ts';
import type { Id } from '../../domain/records.ts';
import { mostSteps, type Scenario, type ScenarioStep, type StepStatus } from '../../domain/scenario.ts';
import type { Store } from '../../store/openStore.ts';
import { authorName } from '../authorName.ts';
import { editScenario } from './editScenario.ts';
import { scenarioText } from './scenarioText.ts';
import { type ActionToTake, stepAction } from './stepAction.ts';

type Given<T> = T | null | undefined;

/** What is said of a step besides what it does. */
export interface StepNotes {
  readonly reason?: Given<string>;
  readonly owner?: Given<string>;
  readonly due?: Given<PartialDate>;
  readonly status?: Given<StepStatus>;
}

/** Which step, and the version of the scenario that whoever changes it has seen. */
export interface SeenStep {
  readonly scenario: Id;
  readonly step: Id;
  readonly seen: number;
}

/** @param at its place, 0 the first; left out: the last. @throws BoardwalkError BAD_INPUT, NOT_FOUND, CONFLICT for one too many */
export function addScenarioStep(
  store: Store,
  { scenario: id, at, ...wished }: { scenario: Id; action: ActionToTake; notes: StepNotes; at?: Given<number> },
  by: string,
): Promise<Scenario> {
  const action = stepAction(wished.action);
  const notes = notesOf(wished.notes);
  return editScenario(store, id, by, ({ name, steps }, version) => {
    if (steps.length >= mostSteps) throw new BoardwalkError('CONFLICT', 'tooManySteps', { name, most: mostSteps });
    const place = inRange('at', at ?? steps.length, 0, steps.length);
    const said = { reason: null, owner: null, due: null, status: 'IDEA', ...notes } as const;
    const step = {
      id: randomId('step'),
      action,
      on: true,
      ...said,
      overridden: null,
      version,
      changedBy: authorName(by),
    };
    return { steps: steps.toSpliced(place, 0, step) };
  });
}

/** What is left out stays; an action takes the place of the whole of what it did. @throws BoardwalkError BAD_INPUT, NOT_FOUND, CONFLICT */
export function updateScenarioStep(
  store: Store,
  seen: SeenStep,
  wished: { action?: Given<ActionToTake>; notes: StepNotes; on?: Given<boolean> },
  by: string,
): Promise<Scenario> {
  const notes = notesOf(wished.notes);
  return changeStep(store, seen, by, (step) => ({
    ...step,
    ...notes,
    on: wished.on ?? step.on,
    // What was set aside was set aside for another step.
    ...(wished.action && { action: stepAction(wished.action, step.action), overridden: null }),
  }));
}

/** Sets aside the guardrail in its way; without a reason it stands again. @throws BoardwalkError BAD_INPUT, NOT_FOUND, CONFLICT */
export function overrideGuardrail(store: Store, seen: SeenStep, why: string | null, by: string): Promise<Scenario> {
  const said = scenarioText(why);
  const overridden = said === null ? null : { by: authorName(by), why: said, at: new Date().toISOString() };
  return changeStep(store, seen, by, (step) => ({ ...step, overridden }));
}

/** @throws BoardwalkError NOT_FOUND, CONFLICT when somebody changed it since */
export function removeScenarioStep(store: Store, seen: SeenStep, by: string): Promise<Scenario> {
  return editScenario(store, seen.scenario, by, (scenario) => {
    const place = placeOf(scenario, seen);
    return { steps: scenario.steps.toSpliced(place, 1) };
  });
}

/** To another place, 0 the first. @throws BoardwalkError BAD_INPUT, NOT_FOUND; CONFLICT for a step that is gone */
export function moveScenarioStep(
  store: Store,
  { scenario: id, step: moved, to }: { scenario: Id; step: Id; to: number },
  by: string,
): Promise<Scenario> {
  return editScenario(store, id, by, (scenario) => {
    const place = placeOf(scenario, { step: moved, seen: scenario.version });
    const step = scenario.steps[place] as ScenarioStep;
    inRange('to', to, 0, scenario.steps.length - 1);
    return { steps: scenario.steps.toSpliced(place, 1).toSpliced(to, 0, step) };
  });
}

function changeStep(
  store: Store,
  seen: SeenStep,
  by: string,
  change: (step: ScenarioStep) => ScenarioStep,
): Promise<Scenario> {
  return editScenario(store, seen.scenario, by, (scenario, version) => {
    const place = placeOf(scenario, seen);
    const step = change(scenario.steps[place] as ScenarioStep);
    return { steps: scenario.steps.with(place, { ...step, version, changedBy: authorName(by) }) };
  });
}

function placeOf({ name, steps }: Scenario, { step: id, seen }: Pick<SeenStep, 'step' | 'seen'>): number {
  const place = steps.findIndex((step) => step.id === id);
  const step = steps[place];
  if (!step) throw new BoardwalkError('CONFLICT', 'stepGone', { name });
  if (step.version > seen)
    throw new BoardwalkError('CONFLICT', 'stepChanged', { place: place + 1, name, by: step.changedBy });
  return place;
}

function notesOf({ reason, owner, due, status }: StepNotes): Partial<ScenarioStep> {
  return {
    ...(reason !== undefined && { reason: scenarioText(reason) }),
    ...(owner !== undefined && { owner: scenarioText(owner) }),
    ...(due !== undefined && { due: due === null ? null : partialDate(due) }),
    ...(status && { status }),
  };
}
