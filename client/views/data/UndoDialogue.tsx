import { useTranslation } from 'react-i18next';
import { type DataChangeFragment, DataObstacleDocument, DataUndoDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { useSend } from '../../api/useSend.ts';
import { signature } from '../../state/preferences.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { countsOf } from './changeCounts.ts';
import { momentText } from './momentText.ts';
import { Obstacle } from './Obstacle.tsx';
import type { Done } from './useDone.ts';
import { useWho } from './useWho.ts';

export interface UndoDialogueProps {
  change: DataChangeFragment | null;
  close: () => void;
  undone: (done: Done) => void;
}

/** Names the change that is to be taken back, and says why where that cannot be. */
export function UndoDialogue({ change, close, undone }: UndoDialogueProps) {
  const { t } = useTranslation();
  return (
    <Dialogue title={t('data:log.undoTitle')} open={change !== null} onClose={close}>
      {change ? <Asked change={change} close={close} undone={undone} /> : null}
    </Dialogue>
  );
}

function Asked({ change, close, undone }: UndoDialogueProps & { change: DataChangeFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const who = useWho();
  const answer = useAnswer(DataObstacleDocument, { id: change.id });
  const obstacle = answer.data?.change?.undoObstacle;
  const { send, pending, problem } = useSend(DataUndoDocument);
  const undo = async (): Promise<void> => {
    const answer = await send({ id: change.id, by: signature() });
    if (!answer) return;
    undone({ text: t('data:undone'), change: answer.undoChange.id });
    close();
  };
  return (
    <div className="stack">
      <p className="md">
        <span className="strong">{t(`data:log.did.${change.what}`, { defaultValue: change.what })}</span>
        {change.why ? ` · ${change.why}` : null}
      </p>
      <p className="t2">{[who(change.who), momentText(change.when, format), ...countsOf(change, t)].join(' · ')}</p>
      <p>{obstacle ? <Obstacle of={obstacle} /> : t('data:log.undoMeans')}</p>
      <Refused problem={problem} />
      <div className="row wrap">
        {obstacle ? null : (
          <Button tone="primary" isDisabled={pending} onPress={() => void undo()}>
            {t('data:undo')}
          </Button>
        )}
        <Button onPress={close}>{t('data:log.leave')}</Button>
      </div>
    </div>
  );
}
