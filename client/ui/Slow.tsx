import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import './states.css';

/** That something takes long and is asked for again until it is there. */
export function Slow() {
  const { t } = useTranslation();
  return (
    <output className="slow">
      <Hourglass size={16} aria-hidden="true" />
      {t('ui:slow')}
    </output>
  );
}
