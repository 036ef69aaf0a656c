import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tier } from '../../api/operations.generated.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn } from '../../ui/RecordName.tsx';
import type { MatrixCell, Place } from './matrix.ts';

export interface CellWords {
  /** What stands in the cell; empty: nothing. */
  short: (cell: MatrixCell) => string;
  /** All that it says, for whoever listens or points at it. */
  whole: (theme: Place, area: Place, cell: MatrixCell) => string;
  /** The boards of a cell. */
  boards: (theme: Place, area: Place) => string;
  /** The boards of a theme on wider ground. */
  wider: (theme: Place, tier: Tier) => string;
}

/** The cells of the matrix in words, and where they lead. */
export function useCellWords(): CellWords {
  const { t } = useTranslation();
  const language = useLanguage();
  const href = useHref();
  return useMemo(
    () => ({
      short: (cell) =>
        cell.state === 'boards'
          ? formatNumber(cell.count)
          : cell.state === 'gap'
            ? t('landscape:crowding.gapShort')
            : '',
      whole: (theme, area, cell) =>
        t('landscape:crowding.cell', {
          theme: nameIn(theme, language),
          area: nameIn(area, language),
          says: saysOf(cell, t),
        }),
      boards: (theme, area) => href({ record: 'boards', options: { subject: theme.id, ground: area.id } }),
      wider: (theme, tier) => href({ record: 'boards', options: { subject: theme.id, wider: tier } }),
    }),
    [t, language, href],
  );
}

function saysOf(cell: MatrixCell, t: TFunction): string {
  switch (cell.state) {
    case 'boards':
      return [
        t('landscape:crowding.boards', { count: cell.count }),
        cell.hours === null
          ? t('landscape:crowding.hoursUnknown')
          : t('landscape:crowding.personHours', { number: formatNumber(cell.hours) }),
      ].join(', ');
    case 'gap':
      return t('landscape:crowding.gapMeans', { addressed: cell.addressed, of: cell.of });
    case 'empty':
      return t('landscape:crowding.empty');
    case 'unknown':
      return t('landscape:crowding.unknown');
  }
}
