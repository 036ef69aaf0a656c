import { useTranslation } from 'react-i18next';
import type { Picture } from '../../canvas/picture.ts';
import type { Sheet, SheetEntry } from '../../canvas/sheet/svg.ts';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { type LegendEntry, legendCounts, legendEntries } from './planPicture.ts';
import type { Scenario } from './scenario.ts';

const board = {
  shape: 'board',
  fill: 'other',
  statutory: false,
  ended: false,
  planned: false,
  doubled: false,
} as const;

const samples: Readonly<Record<LegendEntry, SheetEntry['sample']>> = {
  goes: { ...board, became: 'went' },
  changes: { ...board, became: undefined, plan: 'changes' },
  comes: { tie: ['comes'], width: 2.25 },
  breaks: { tie: ['breaks'], width: 2.25 },
  strong: { tie: ['shared', 'strong'], width: 3 },
  law: { ...board, became: undefined, statutory: true, locked: true },
};

/** Title and legend of the picture on paper. */
export function usePlanSheet({ name, description }: Scenario, picture: Picture): () => Sheet {
  const { t } = useTranslation();
  const language = useLanguage();
  return () => {
    const counts = legendCounts(picture);
    return {
      title: name,
      lines: [description ?? t('planner:untouched')],
      legendTitle: t('network:legend.title'),
      legend: legendEntries
        .filter((entry) => counts[entry] > 0)
        .map((entry) => ({
          text: t(`planner:legend.${entry}`),
          count: formatNumber(counts[entry]),
          sample: samples[entry],
        })),
      language,
    };
  };
}
