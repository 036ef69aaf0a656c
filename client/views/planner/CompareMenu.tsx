import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PlannerScenariosDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { Choices } from '../../ui/Choices.tsx';
import { Drop } from '../../ui/Overlay.tsx';

/** Beside the first, so many can be compared. */
const mostOthers = 2;

/** Chooses which scenarios stand beside one. */
export function CompareMenu({ id, trigger }: { id: string; trigger: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Drop label={t('planner:compare.with')} trigger={trigger}>
      <Others id={id} />
    </Drop>
  );
}

function Others({ id }: { id: string }) {
  const { t } = useTranslation();
  const { options } = usePlace();
  const { data } = useAnswer(PlannerScenariosDocument, {});
  const others = (data?.scenarios ?? []).filter((one) => one.id !== id);
  const chosen = (options.with ?? '').split(',').filter((one) => others.some((other) => other.id === one));
  if (data && others.length === 0) return <p className="popover-note planner-note">{t('planner:compare.noOther')}</p>;
  return (
    <>
      <Choices
        label={t('planner:compare.with')}
        options={others.map((one) => ({ value: one.id, label: one.name }))}
        chosen={chosen}
        onChange={(ids) => store.step({ options: { with: ids.slice(-mostOthers).join(',') || null } })}
        search={others.length > 8}
      />
      <p className="popover-note">{t('planner:compare.most')}</p>
    </>
  );
}
