import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDay, formatSpan, type Tongue } from './format.ts';

export interface Format {
  tongue: Tongue;
  date: (partial: string, length?: 'long' | 'short') => string;
  day: (partial: string) => string;
  /** `Sep 2019 – Jun 2021`, `from Sep 2019`, `to Jun 2021`, `no date`. */
  span: (from: string | null, to: string | null) => string;
}

/** Dates in the language of the interface. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation('ui');
  const tongue: Tongue = i18n.language === 'cy' ? 'cy' : 'en';
  return useMemo(
    () => ({
      tongue,
      date: (partial, length = 'short') => formatDate(partial, tongue, length),
      day: (partial) => formatDay(partial, tongue),
      span: (from, to) =>
        formatSpan(from, to, tongue) ??
        (from
          ? t('ui:span.from', { date: formatDate(from, tongue) })
          : to
            ? t('ui:span.to', { date: formatDate(to, tongue) })
            : t('ui:span.none')),
    }),
    [t, tongue],
  );
}
