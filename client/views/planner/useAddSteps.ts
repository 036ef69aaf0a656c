import {
  PlannerAddDocument,
  type PlannerReasonFragment,
  type StepActionInput,
} from '../../api/operations.generated.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import type { Scenario } from './scenario.ts';
import type { Planning } from './usePlanning.ts';

export interface StepToAdd {
  action: StepActionInput;
  /** What speaks for it, in a sentence: it becomes its reason. */
  why?: string | null;
  /** The pairs that speak for it: where no sentence does, their reasons become its reason. */
  overlaps: readonly PlannerReasonFragment[];
}

/** Adds what was suggested, one after the other, with the reasons that were given. */
export function useAddSteps({ id }: Scenario, planning: Planning): (steps: readonly StepToAdd[]) => Promise<void> {
  return async (steps) => {
    for (const { action, why, overlaps } of steps) {
      const reason = why ?? ([...new Set(overlaps.flatMap(({ reasons }) => reasons))].join(' ') || null);
      const added = await planning.edit(PlannerAddDocument, {
        scenario: id,
        action,
        notes: { reason },
        by: signature(),
      });
      if (!added) return;
      store.step({ options: { step: added.addScenarioStep.steps.at(-1)?.id ?? null } });
    }
  };
}
