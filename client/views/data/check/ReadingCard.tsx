import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { DataDiscardDocument } from '../../../api/operations.generated.ts';
import { useSend } from '../../../api/useSend.ts';
import { decisions } from '../../../state/decisions.ts';
import { Button } from '../../../ui/Button.tsx';
import { formatNumber, formatShare } from '../../../ui/format.ts';
import { Refused } from '../../../ui/Refused.tsx';
import './reading.css';
import type { WorkingStage } from './working.ts';

export interface ReadingCardProps {
  id: string;
  stage: WorkingStage;
  rows: number | null;
  done: number | null;
  of: number | null;
  /** Called when it has been given up. */
  stopped: () => void;
}

/** How far a file is that is being read and compared; it goes on without this page, and can be stopped from it. */
export function ReadingCard({ id, stage, rows, done, of, stopped }: ReadingCardProps) {
  const { t } = useTranslation();
  const { send, pending, problem } = useSend(DataDiscardDocument);
  const share = of !== null && of > 0 ? (done ?? 0) / of : null;
  const stop = async (): Promise<void> => {
    if (!(await send({ id }))) return;
    decisions.forget(id);
    stopped();
  };
  return (
    <section className="card reading" aria-labelledby="reading">
      <h2 id="reading">{t('data:reading.title')}</h2>
      {/* Each stage is said aloud once, the figures under it never. */}
      <output className="reading-stage">{t(`data:reading.stage.${stage}`)}</output>
      <progress aria-labelledby="reading" {...(share !== null && { value: share, max: 1 })} />
      <p className="n t2">
        {rows === null ? null : <span>{t('data:reading.rows', { count: rows, number: formatNumber(rows) })}</span>}
        {share === null ? null : <span>{t('data:reading.share', { share: formatShare(share) })}</span>}
      </p>
      <p className="t2">{t('data:reading.goesOn')}</p>
      <Refused problem={problem} />
      <div className="row wrap">
        <Button icon={<X size={16} aria-hidden="true" />} isDisabled={pending} onPress={() => void stop()}>
          {t('data:reading.stop')}
        </Button>
      </div>
    </section>
  );
}
