import { useTranslation } from 'react-i18next';
import { MeasureHelp } from './MeasureHelp.tsx';

/** What the numbers of a table mean, once above all its cards: where there is no width for columns there are no heads to ask. */
export function CardsHelp({ measures }: { measures: readonly string[] }) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  return (
    <p className="cards-help xs">
      {t('ui:help.numbers')} <MeasureHelp measures={measures} called={t('ui:help.these')} />
    </p>
  );
}
