import { useTranslation } from 'react-i18next';
import { PlannerDeleteDocument } from '../../api/operations.generated.ts';
import { useSend } from '../../api/useSend.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';

export interface DeleteDialogueProps {
  scenario: { id: string; name: string } | null;
  close: () => void;
  gone: () => void;
}

/** A scenario that is taken away does not come back, so it is named first. */
export function DeleteDialogue({ scenario, close, gone }: DeleteDialogueProps) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(PlannerDeleteDocument);
  const take = async (id: string): Promise<void> => {
    if (await send({ id })) gone();
  };
  return (
    <Dialogue title={t('planner:delete.title')} open={scenario !== null} onClose={close}>
      {scenario ? (
        <div className="stack">
          <p className="md">{t('planner:delete.means', { name: scenario.name })}</p>
          <Refused problem={problem} />
          <div className="row wrap">
            <Button tone="primary" isDisabled={pending} onPress={() => void take(scenario.id)}>
              {t('planner:delete.do')}
            </Button>
            <Button onPress={close}>{t('planner:leave')}</Button>
          </div>
        </div>
      ) : null}
    </Dialogue>
  );
}
