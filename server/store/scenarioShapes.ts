// The parts of a scenario as they are kept as text.
import { z } from 'zod';
import {
  type Guardrails,
  guardrailKinds,
  guardrailLevels,
  type ScenarioState,
  type StepAction,
  stepStatuses,
} from '../domain/scenario.ts';
import { seatRoles, tiers } from '../domain/vocabulary.ts';

const id = z.string();
const ids = z.array(id);
const meets = { meetingsPerYear: z.number().nullable(), minutesPerMeeting: z.number().nullable() };

const action: z.ZodType<StepAction> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('MERGE'), keep: id, absorb: ids, ...meets }),
  z.object({
    kind: z.literal('NEST'),
    board: id,
    into: id,
    as: z.enum(['SUB_GROUP', 'STANDING_ITEM']),
    minutes: z.number(),
  }),
  z.object({ kind: z.literal('DISSOLVE'), board: id }),
  z.object({ kind: z.literal('MEET'), board: id, ...meets }),
  z.object({ kind: z.literal('SHARE_DAY'), board: id, with: id }),
  z.object({
    kind: z.literal('ADD_SEAT'),
    board: id,
    person: id.nullable(),
    organisation: id.nullable(),
    role: z.enum(seatRoles),
  }),
  z.object({ kind: z.literal('DROP_SEAT'), board: id, holder: id }),
  z.object({ kind: z.literal('MOVE_SEAT'), board: id, holder: id, to: id }),
  z.object({ kind: z.literal('RETHEME'), board: id, themes: ids }),
  z.object({
    kind: z.literal('CREATE_BOARD'),
    board: id,
    name: z.string(),
    nameCy: z.string().nullable(),
    tier: z.enum(tiers).nullable(),
    areas: ids,
    themes: ids,
    reportsTo: ids,
    ...meets,
  }),
]);

const step = z.object({
  id,
  action,
  on: z.boolean(),
  reason: z.string().nullable(),
  owner: z.string().nullable(),
  due: z.string().nullable(),
  status: z.enum(stepStatuses),
  overridden: z.object({ by: z.string(), why: z.string(), at: z.string() }).nullable(),
  version: z.number(),
  changedBy: z.string(),
});

export const steps = z.array(step);

export const guardrails: z.ZodType<Guardrails> = z.object({
  levels: z.record(z.enum(guardrailKinds), z.enum(guardrailLevels)),
  mostPeople: z.number(),
  leastPeople: z.number(),
});

export const states: z.ZodType<ScenarioState[]> = z.array(
  z.object({
    name: z.string(),
    description: z.string().nullable(),
    steps,
    guardrails,
    rate: z.number().nullable(),
    travelMinutes: z.number(),
  }),
);
