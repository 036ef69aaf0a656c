import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerRedoDocument, PlannerUndoDocument } from '../../api/operations.generated.ts';
import { bindKeys } from '../../state/keys.ts';
import { signature } from '../../state/preferences.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { type PlanHistory, planHistoryOf } from './planHistory.ts';
import type { Scenario } from './scenario.ts';
import { useCalled } from './useCalled.ts';
import { useOthersChanges } from './useOthersChanges.ts';
import { type PlanEdits, usePlanEdits } from './usePlanEdits.ts';

export interface Planning extends PlanEdits {
  undo: () => void;
  redo: () => void;
  /** Nothing can be changed: no names are shown. */
  fixed: boolean;
  /** Who else changed it while it was shown. */
  others: string | null;
  othersText: string;
}

/** How a scenario that is shown is changed, undone and kept up with what others do to it. */
export function usePlanning(id: string, scenario: Scenario | undefined, readAnew: () => void): Planning {
  const { t } = useTranslation();
  const called = useCalled();
  const fixed = usePlace().rolesOnly;
  const history = planHistoryOf(id);
  const edits = usePlanEdits(readAnew);
  const [others, forgetOthers] = useOthersChanges(id, scenario?.version, edits.pending, readAnew);
  useEffect(() => {
    if (others !== null) history.forget();
  }, [others, history]);
  const edit: PlanEdits['edit'] = async (change, variables) => {
    const done = await edits.edit(change, variables);
    if (done) {
      history.note();
      forgetOthers();
    }
    return done;
  };
  // Told before the answer: a key held down asks again meanwhile.
  const undo = (): void => {
    history.turned('undo');
    void edits.edit(PlannerUndoDocument, { id, by: signature() });
  };
  const redo = (): void => {
    history.turned('redo');
    void edits.edit(PlannerRedoDocument, { id, by: signature() });
  };
  useTurnKeys(history, { undo, redo });
  return {
    ...edits,
    edit,
    undo,
    redo,
    fixed,
    others,
    othersText: others ? t('planner:others', { who: called(others) }) : '',
  };
}

/** Ctrl-Z takes back what was changed of the plan here; where nothing was, a step of the view. */
function useTurnKeys(history: PlanHistory, turn: { undo: () => void; redo: () => void }): void {
  const latest = useRef(turn);
  useEffect(() => {
    latest.current = turn;
  });
  useEffect(
    () =>
      bindKeys(
        {
          keys: 'Mod+z',
          label: 'keys:undo',
          run: () => (history.means('undo') === 'plan' ? latest.current.undo() : store.undo()),
        },
        {
          keys: 'Mod+Shift+z',
          label: 'keys:redo',
          run: () => (history.means('redo') === 'plan' ? latest.current.redo() : store.redo()),
        },
      ),
    [history],
  );
}
