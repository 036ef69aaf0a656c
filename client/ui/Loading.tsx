import { useTranslation } from 'react-i18next';
import './states.css';

/** Grey lines in the true layout, after 200 ms. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className="skeleton">
      <output className="visually-hidden">{t('ui:loading')}</output>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}
