// A scenario as the planner asks for it.
import type {
  PlannerPlanFragment,
  PlannerScenarioQuery,
  PlannerScenariosQuery,
} from '../../api/operations.generated.ts';

/** One with its plan. */
export type Scenario = NonNullable<PlannerScenarioQuery['scenario']>;

/** One of the list. */
export type ScenarioRow = PlannerScenariosQuery['scenarios'][number];

/** What a step does by itself. */
export type StepEffect = PlannerPlanFragment['steps'][number];
