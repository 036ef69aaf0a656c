import { useTranslation } from 'react-i18next';
import { PlannerCloneDocument } from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { signature } from '../../state/preferences.ts';
import { store } from '../../state/useBoardwalk.ts';
import { landing } from './landing.ts';
import { usePlanEdits } from './usePlanEdits.ts';

/** Duplicates a scenario and goes to the new one. It is no change of the first: nothing there can be taken back by it. */
export function useClone(): { clone: (of: { id: string; name: string }) => Promise<void>; problem: Problem | null } {
  const { t } = useTranslation();
  const { edit, problem } = usePlanEdits(() => undefined);
  return {
    problem,
    async clone({ id, name }) {
      const made = await edit(PlannerCloneDocument, { id, name: t('planner:copyOf', { name }), by: signature() });
      if (!made) return;
      landing.on(made.cloneScenario.id);
      store.step({ record: made.cloneScenario.id, options: { step: null } });
    },
  };
}
