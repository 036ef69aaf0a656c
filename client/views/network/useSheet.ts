import { useTranslation } from 'react-i18next';
import type { Sheet } from '../../canvas/sheet/svg.ts';
import { useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { sheetEntries } from './sheet.ts';
import type { Shown } from './useDrawing.ts';
import { useEntryName } from './useEntryName.ts';

/** Title, what is covered and when, and the legend, for a drawing that leaves the page. */
export function useSheet({ options, legend, rows, drawing }: Shown): () => Sheet {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const language = useLanguage();
  const format = useFormat();
  const entryName = useEntryName(options);
  return () => {
    const { asOf, from, to } = scope;
    const when = asOf
      ? t('scope:asAt', { date: format.date(asOf, 'long') })
      : from || to
        ? format.span(from, to)
        : t('scope:allTimes');
    const size = t('network:canvas.label', {
      things: rows.length,
      ties: drawing.ties.filter(({ tie }) => !tie.hidden).length,
    });
    return {
      title: `${t('network:title')}: ${t(`network:kind.${options.of}`)}`,
      lines: [
        `${when}. ${size}.`,
        ...(options.since ? [t('network:compare.with', { date: format.date(options.since, 'long') })] : []),
        t('network:export.drawn', { date: format.date(new Date().toISOString().slice(0, 10), 'long') }),
        window.location.href,
      ],
      legendTitle: `${t('network:legend.title')} · ${t(`network:legend.by.${options.fill}`)}`,
      legend: sheetEntries(legend, entryName),
      language,
    };
  };
}
