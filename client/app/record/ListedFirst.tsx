import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { Truncated } from '../../ui/Truncated.tsx';

/** Above a list of the panel that holds the first of many. */
export function ListedFirst({ shown, total }: { shown: number; total: number }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return <Truncated>{t('record:listedFirst', { shown: formatNumber(shown), total: formatNumber(total) })}</Truncated>;
}
