import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import './states.css';

export interface Failure {
  code: string;
  message: string | null;
}

/** What happened, what is safe, and a way to try again. */
export function Failed({ failure, again }: { failure: Failure; again: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="failed" role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <p>{failure.message ?? t(failure.code === 'UNREACHABLE' ? 'ui:failed.unreachable' : 'ui:failed.unknown')}</p>
        <p className="xs t2">{t('ui:failed.safe')}</p>
        <div className="row">
          <Button onPress={again}>{t('ui:failed.again')}</Button>
        </div>
      </div>
    </div>
  );
}
