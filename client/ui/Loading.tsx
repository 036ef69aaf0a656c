import { useTranslation } from 'react-i18next';
import './states.css';

/** Grey lines in the true layout, after 200 ms. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">{t('ui:loading')}</p>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}
