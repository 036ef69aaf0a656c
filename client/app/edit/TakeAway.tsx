import { Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../api/problem.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialogue } from '../../ui/Overlay.tsx';
import { Refused } from '../../ui/Refused.tsx';

export interface TakeAwayProps {
  pending: boolean;
  problem: Problem | null;
  onTake: (why: string) => void;
}

/** Takes the record away, once somebody is sure. */
export function TakeAway({ pending, problem, onTake }: TakeAwayProps) {
  const { t } = useTranslation();
  const id = useId();
  const [asked, ask] = useState(false);
  const [why, setWhy] = useState('');
  return (
    <>
      <Button icon={<Trash2 size={16} aria-hidden="true" />} onPress={() => ask(true)}>
        {t('edit:take.ask')}
      </Button>
      <Dialogue title={t('edit:take.sure')} open={asked} onClose={() => ask(false)}>
        <div className="edit">
          <p>{t('edit:take.means')}</p>
          <div className="edit-field">
            <label htmlFor={id}>{t('edit:take.why')}</label>
            <input id={id} value={why} autoComplete="off" onChange={({ target }) => setWhy(target.value)} />
          </div>
          <Refused problem={problem} />
          <div className="row wrap">
            <Button tone="primary" isDisabled={pending} onPress={() => onTake(why.trim())}>
              {t(pending ? 'edit:take.pending' : 'edit:take.do')}
            </Button>
            <Button onPress={() => ask(false)}>{t('edit:take.leave')}</Button>
          </div>
        </div>
      </Dialogue>
    </>
  );
}
