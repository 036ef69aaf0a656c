// Scenarios, apart from the landscape. Steps, settings and what it was before are kept as text: nothing ever looks for a single step.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import { mostScenarios, type Scenario } from '../domain/scenario.ts';
import type { Reading, Writing } from './openStore.ts';
import { guardrails, states, steps } from './scenarioShapes.ts';

const row = z.object({
  scenario: z.object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    steps: z.string(),
    guardrails: z.string(),
    past: z.string(),
    undone: z.string(),
    rate: z.number().nullish(),
    travelMinutes: z.number(),
    version: z.number(),
    savedBy: z.string(),
    savedAt: z.string(),
    carriedOutBy: z.string().nullish(),
    carriedOutFrom: z.string().nullish(),
    carriedOutSteps: z.array(z.string()).nullish(),
  }),
});

/** By name. */
export async function readScenarios(on: Reading): Promise<Scenario[]> {
  return (await on.rows('read/scenarios', { most: mostScenarios }, row)).map(read);
}

/** null: there is none of this id. */
export async function readScenario(on: Reading, id: Id): Promise<Scenario | null> {
  const [found] = await on.rows('read/scenario', { id }, row);
  return found ? read(found) : null;
}

/** The same, held until the transaction ends: nobody else changes it meanwhile. */
export async function lockScenario(tx: Writing, id: Id): Promise<Scenario | null> {
  const [found] = await tx.rows('write/lock-scenario', { id }, row);
  return found ? read(found) : null;
}

/** Holds all until the transaction ends. */
export async function holdScenarios(tx: Writing): Promise<void> {
  await tx.rows('write/hold-scenarios', {}, z.never());
}

export async function putScenario(tx: Writing, { id, carriedOut, ...scenario }: Scenario): Promise<void> {
  const properties = {
    ...scenario,
    carriedOutBy: carriedOut?.change ?? null,
    carriedOutFrom: carriedOut?.from ?? null,
    carriedOutSteps: carriedOut ? [...carriedOut.steps] : null,
    steps: JSON.stringify(scenario.steps),
    guardrails: JSON.stringify(scenario.guardrails),
    past: JSON.stringify(scenario.past),
    undone: JSON.stringify(scenario.undone),
  };
  await tx.rows('write/put-scenario', { id, properties }, z.never());
}

/** Whether there was one. */
export async function deleteScenario(tx: Writing, id: Id): Promise<boolean> {
  const [answer] = await tx.rows('write/delete-scenario', { id }, z.object({ deleted: z.number() }));
  return (answer?.deleted ?? 0) > 0;
}

function read({
  scenario: { carriedOutBy, carriedOutFrom, carriedOutSteps, ...scenario },
}: z.infer<typeof row>): Scenario {
  const { description = null, rate = null } = scenario;
  return {
    ...scenario,
    description,
    rate,
    carriedOut:
      carriedOutBy && carriedOutFrom
        ? { change: carriedOutBy, from: carriedOutFrom, steps: carriedOutSteps ?? [] }
        : null,
    steps: steps.parse(JSON.parse(scenario.steps)),
    guardrails: guardrails.parse(JSON.parse(scenario.guardrails)),
    past: states.parse(JSON.parse(scenario.past)),
    undone: states.parse(JSON.parse(scenario.undone)),
  };
}
