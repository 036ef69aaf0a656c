import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { entriesOf, type Matrix, type MatrixEntry } from './matrix.ts';
import { type CellWords, useCellWords } from './useCellWords.ts';

/** The table twin of the matrix: its cells with boards, and its gaps, one a row. */
export function CrowdingTable({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const { order, onOrder } = useOrder({ column: 'boards', descending: true }, 'cells');
  const language = useLanguage();
  const words = useCellWords();
  const rows = useMemo(() => entriesOf(matrix), [matrix]);
  const columns = useMemo(() => columnsOf({ t, language, words }), [t, language, words]);
  return (
    <DataTable
      label={t('landscape:crowding.title')}
      columns={columns}
      rows={rows}
      rowId={({ theme, area }) => `${theme.id} ${area.id}`}
      order={order}
      onOrder={onOrder}
      total={rows.length}
    />
  );
}

interface Words {
  t: (key: string) => string;
  language: string;
  words: CellWords;
}

function columnsOf({ t, language, words }: Words): Column<MatrixEntry>[] {
  return [
    {
      id: 'theme',
      header: t('landscape:crowding.theme'),
      heading: true,
      width: '38%',
      value: ({ theme }) => nameIn(theme, language),
      cell: ({ theme, area }) => (
        <a href={words.boards(theme, area)}>
          <RecordName of={theme} />
        </a>
      ),
    },
    {
      id: 'area',
      header: t('landscape:crowding.area'),
      value: ({ area }) => nameIn(area, language),
      cell: ({ area }) => <RecordName of={area} />,
    },
    {
      id: 'boards',
      header: t('landscape:figure.boards'),
      numeric: true,
      value: ({ cell }) => (cell.state === 'boards' ? cell.count : 0),
      cell: ({ cell }) =>
        cell.state === 'boards' ? (
          formatNumber(cell.count)
        ) : (
          <span className="tag broken">{t('landscape:crowding.gap')}</span>
        ),
    },
    {
      id: 'effective',
      header: t('landscape:crowding.inEffect'),
      numeric: true,
      value: ({ cell }) => (cell.state === 'boards' ? cell.effective : 0),
      cell: ({ cell }) => (cell.state === 'boards' ? formatMeasure(cell.effective) : null),
    },
    {
      id: 'hours',
      header: t('landscape:figure.hours'),
      numeric: true,
      value: ({ cell }) => (cell.state === 'boards' ? cell.hours : null),
      cell: ({ cell }) => (cell.state === 'gap' ? null : cell.hours === null ? <Unknown /> : formatNumber(cell.hours)),
    },
  ];
}
