// What a scenario makes of a scope: its plan and both sides of it, worked out once for the same steps, and what each step does by itself.
import {
  figuresOf,
  guardrailsBroken,
  lostVoices,
  type Plan,
  type PlanSide,
  type Projection,
  planOf,
  plansAlong,
  sideAfter,
  sideBefore,
  sizesAfter,
  travelHoursSaved,
  voicesCount,
} from '../analysis/index.ts';
import { inRange } from '../domain/inRange.ts';
import { inTurns } from '../domain/inTurns.ts';
import { mostSteps, type ScenarioStep } from '../domain/scenario.ts';
import type {
  GuardrailBrokenAnswer,
  ScenarioAnswer,
  ScenarioFiguresAnswer,
  ScenarioPlanAnswer,
  StepEffectAnswer,
} from './answers.ts';
import { inScope, projectionOf } from './around.ts';
import type { Asking } from './asking.ts';
import { prepare } from './heavyWork.ts';
import type { ScopeInput } from './readScope.ts';
import { Recent } from './recent.ts';

interface Made {
  plan: Plan;
  before: PlanSide;
  after: PlanSide;
}

/** So many plans of one scope are kept: what each holds besides what it shares with the scope is its graphs. */
const mostPlans = 12;
const plans = new WeakMap<Projection, Recent<Made>>();

export interface PlanRequest {
  readonly scope?: ScopeInput | null | undefined;
  /** Only the first so many steps. */
  readonly steps?: number | null | undefined;
}

export async function scenarioPlan(
  asking: Asking,
  { around, ...scenario }: ScenarioAnswer,
  { scope, steps }: PlanRequest,
): Promise<ScenarioPlanAnswer> {
  const here = inScope(around, scope);
  const projection = projectionOf(here);
  await asking.prepare(here, 'sharingOfPeople', 'significance');
  const tried = scenario.steps.slice(0, inRange('steps', steps ?? mostSteps, 0, mostSteps));
  const { plan } = madeOf(projection, tried);
  await asking.waitFor(prepare(plan.after, ['sharingOfPeople', 'significance'], asking.signal));
  return { ...madeOf(projection, tried), scenario, steps: tried, around: here };
}

function madeOf(projection: Projection, steps: readonly ScenarioStep[]): Made {
  const known = plans.get(projection) ?? new Recent<Made>(mostPlans);
  plans.set(projection, known);
  const key = JSON.stringify(steps.map(({ id, action, on, overridden }) => [id, action, on, overridden !== null]));
  return known.get(key, () => {
    const plan = planOf(projection, steps);
    return { plan, before: sideBefore(projection), after: sideAfter(plan) };
  });
}

export function figuresBefore({ before, scenario }: ScenarioPlanAnswer): ScenarioFiguresAnswer {
  return figuresAnswer(before, scenario.rate, 0);
}

export function figuresAfter({ plan, after, scenario }: ScenarioPlanAnswer): ScenarioFiguresAnswer {
  return figuresAnswer(after, scenario.rate, travelHoursSaved(plan, scenario.travelMinutes));
}

function figuresAnswer(side: PlanSide, rate: number | null, travelHours: number): ScenarioFiguresAnswer {
  const figures = figuresOf(side);
  const cost = rate === null || figures.personHours === null ? null : rate * figures.personHours;
  return { ...figures, cost, travelHoursSaved: travelHours, side };
}

/** What the first so many steps come to. */
interface Effects {
  readonly problems: Plan['problems'];
  readonly personHours: number | null;
  readonly seats: number;
  readonly voices: number;
  /** Journeys a year, in hours where one takes an hour. */
  readonly journeys: number;
}

const effectsOfPlans = new WeakMap<Plan, Promise<Effects[]>>();

/** Each step on top of those before it; in turns with whatever else is asked, since each is a plan of its own. */
export async function stepEffects({ plan, steps, scenario, around }: ScenarioPlanAnswer): Promise<StepEffectAnswer[]> {
  const known = effectsOfPlans.get(plan) ?? inTurns(effectsAlong(plan.before, steps));
  effectsOfPlans.set(plan, known);
  const effects = await known;
  return steps.flatMap((step, place): StepEffectAnswer[] => {
    const [was, is] = [effects[place], effects[place + 1]];
    if (!was || !is) return [];
    return [
      {
        step: { ...step, around, scenario },
        problem: is.problems.get(step.id) ?? null,
        hoursSaved: was.personHours === null || is.personHours === null ? null : was.personHours - is.personHours,
        travelHoursSaved: ((is.journeys - was.journeys) * scenario.travelMinutes) / 60,
        seatsSaved: was.seats - is.seats,
        voicesLost: is.voices - was.voices,
      },
    ];
  });
}

function* effectsAlong(before: Projection, steps: readonly ScenarioStep[]): Generator<undefined, Effects[]> {
  const effects: Effects[] = [];
  for (const plan of plansAlong(before, steps)) {
    const journeys = travelHoursSaved(plan, 60);
    effects.push({ problems: plan.problems, ...sizesAfter(plan), voices: voicesCount(lostVoices(plan)), journeys });
    yield;
  }
  return effects;
}

export function guardrailsOf({ plan, scenario, around, before, after }: ScenarioPlanAnswer): GuardrailBrokenAnswer[] {
  return guardrailsBroken(plan, scenario.guardrails, [before, after]).map((broken) => ({
    ...broken,
    around,
    scenario,
  }));
}
