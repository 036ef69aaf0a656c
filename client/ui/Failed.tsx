import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { formatTime } from './format.ts';
import './states.css';

export interface Failure {
  code: string;
  message: string | null;
}

export interface FailedProps {
  failure: Failure;
  again: () => void;
  /** When that came which is still shown, ms; 0: nothing is. */
  shownFrom?: number;
}

/** What the server will say again, however often it is asked. */
const settled: readonly string[] = ['BAD_INPUT', 'NOT_FOUND', 'NOT_ALLOWED', 'LOCKED_BY_STATUTE'];

/** What happened, what is safe, how old is what still shows, and, where that may help, a way to try again. */
export function Failed({ failure, again, shownFrom = 0 }: FailedProps) {
  const { t } = useTranslation();
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <p>{failure.message ?? t(failure.code === 'UNREACHABLE' ? 'ui:failed.unreachable' : 'ui:failed.unknown')}</p>
        <p className="xs t2">
          {t('ui:failed.safe')}
          {shownFrom > 0 ? ` ${t('ui:failed.shownFrom', { time: formatTime(shownFrom) })}` : null}
        </p>
        {settled.includes(failure.code) ? null : (
          <div className="row">
            <Button onPress={again}>{t('ui:failed.again')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
