// A new scenario, or another name, description, guardrails and assumptions for one.
import { BoardwalkError } from '../../domain/errors.ts';
import { randomId } from '../../domain/ids.ts';
import { inRange } from '../../domain/inRange.ts';
import type { Id } from '../../domain/records.ts';
import {
  type GuardrailKind,
  type GuardrailLevel,
  type Guardrails,
  mostScenarios,
  type Scenario,
  type ScenarioState,
  usualGuardrails,
  usualTravelMinutes,
} from '../../domain/scenario.ts';
import type { Store } from '../../store/openStore.ts';
import { readRevision } from '../../store/revision.ts';
import { putScenario, readScenarios } from '../../store/scenarios.ts';
import { authorName } from '../authorName.ts';
import { editScenario } from './editScenario.ts';
import { scenarioName, scenarioText } from './scenarioText.ts';

/** What is left out stays as it is, or as is usual in a new one. */
export interface ScenarioToSave {
  /** Left out: a new one. */
  readonly id?: Id | null | undefined;
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly rate?: number | null | undefined;
  readonly travelMinutes?: number | null | undefined;
  readonly mostPeople?: number | null | undefined;
  readonly leastPeople?: number | null | undefined;
  readonly levels?: readonly { kind: GuardrailKind; level: GuardrailLevel }[] | null | undefined;
}

const blank: Omit<ScenarioState, 'name'> = {
  description: null,
  steps: [],
  guardrails: usualGuardrails,
  rate: null,
  travelMinutes: usualTravelMinutes,
};

/** @throws BoardwalkError BAD_INPUT for what does not fit; NOT_FOUND; CONFLICT for one too many */
export function saveScenario(store: Store, wished: ScenarioToSave, who: string): Promise<Scenario> {
  const { id, name } = wished;
  if (id) return editScenario(store, id, who, (scenario) => changesOf(wished, scenario));
  const state: ScenarioState = {
    ...blank,
    ...changesOf(wished, { ...blank, name: '' }),
    name: scenarioName(name ?? ''),
  };
  return addScenario(store, state, who);
}

/** A new one in this state. @throws BoardwalkError CONFLICT for one too many */
export function addScenario(store: Store, state: ScenarioState, who: string): Promise<Scenario> {
  const savedBy = authorName(who);
  return store.write(async (tx) => {
    await readRevision(tx);
    if ((await readScenarios(tx)).length >= mostScenarios)
      throw new BoardwalkError('CONFLICT', 'tooManyScenarios', { most: mostScenarios });
    const savedAt = new Date().toISOString();
    const scenario = {
      ...state,
      id: randomId('scenario'),
      version: 1,
      savedBy,
      savedAt,
      past: [],
      undone: [],
      carriedOut: null,
    };
    await putScenario(tx, scenario);
    return scenario;
  });
}

function changesOf(wished: ScenarioToSave, { guardrails }: ScenarioState): Partial<ScenarioState> {
  const { name, description, rate, travelMinutes } = wished;
  return {
    ...(name !== undefined && name !== null && { name: scenarioName(name) }),
    ...(description !== undefined && { description: scenarioText(description) }),
    ...(rate !== undefined && { rate: rate === null ? null : inRange('rate', rate, 0, 1_000_000) }),
    ...(typeof travelMinutes === 'number' && { travelMinutes: inRange('travelMinutes', travelMinutes, 0, 1_440) }),
    guardrails: guardrailsOf(wished, guardrails),
  };
}

function guardrailsOf({ mostPeople, leastPeople, levels }: ScenarioToSave, known: Guardrails): Guardrails {
  return {
    levels: { ...known.levels, ...Object.fromEntries((levels ?? []).map(({ kind, level }) => [kind, level])) },
    mostPeople: typeof mostPeople === 'number' ? inRange('mostPeople', mostPeople, 1, 10_000) : known.mostPeople,
    leastPeople: typeof leastPeople === 'number' ? inRange('leastPeople', leastPeople, 0, 10_000) : known.leastPeople,
  };
}
