// A plan as it may be shown: where people are not to be named, neither are they by the names of boards that a scenario would set up.
import type { ScenarioStep } from '../domain/scenario.ts';
import type { ScenarioPlanAnswer } from '../questions/answers.ts';
import type { Asking } from '../questions/asking.ts';
import { roleWords } from '../wording/roleWords.ts';

export async function shownPlan(asking: Asking, plan: ScenarioPlanAnswer): Promise<ScenarioPlanAnswer> {
  if (asking.roles === null) return plan;
  const shown = (steps: readonly ScenarioStep[]) => Promise.all(steps.map((step) => shownStep(asking, step)));
  const scenario = { ...plan.scenario, steps: await shown(plan.scenario.steps) };
  return { ...plan, scenario, steps: await shown(plan.steps) };
}

async function shownStep(asking: Asking, step: ScenarioStep): Promise<ScenarioStep> {
  const { action } = step;
  if (action.kind !== 'CREATE_BOARD' || !(await asking.namesSomebody(`${action.name}\n${action.nameCy ?? ''}`)))
    return step;
  return { ...step, action: { ...action, name: roleWords('en').withheld, nameCy: roleWords('cy').withheld } };
}
