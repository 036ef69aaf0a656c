import type { PlannerStepFragment } from '../../api/operations.generated.ts';
import type { Scenario, StepEffect } from './scenario.ts';
import type { Planning } from './usePlanning.ts';

/** A step where it is shown. */
export interface ShownStep {
  step: PlannerStepFragment;
  /** 0 the first. */
  place: number;
  last: boolean;
  effect: StepEffect | null;
  scenario: Scenario;
  planning: Planning;
}
