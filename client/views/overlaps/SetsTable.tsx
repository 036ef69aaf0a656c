import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column, Order } from '../../ui/tableColumns.ts';
import { columnId, type SetColumn } from './setsColumns.ts';

export interface SetsTableProps {
  columns: readonly SetColumn[];
  opened: string | undefined;
}

/** The table twin of the picture: a row for each combination of boards. */
export function SetsTable({ columns, opened }: SetsTableProps) {
  const { t, i18n } = useTranslation();
  const href = useHref();
  const [order, setOrder] = useState<Order>({ column: 'people', descending: true });
  const shown = useMemo(
    (): Column<SetColumn>[] => [
      {
        id: 'boards',
        header: t('overlaps:column.boards'),
        heading: true,
        width: '70%',
        value: ({ boards }) => boards.map((board) => nameIn(board, i18n.language)).join(', '),
        cell: (column) => (
          <a href={href({ options: { column: columnId(column) === opened ? null : columnId(column) } })}>
            {column.boards.map((board, place) => (
              <span key={board.id}>
                {place > 0 ? ', ' : null}
                <RecordName of={board} />
              </span>
            ))}
          </a>
        ),
      },
      {
        id: 'size',
        header: t('overlaps:sets.size'),
        numeric: true,
        value: ({ boards }) => boards.length,
        cell: ({ boards }) => formatNumber(boards.length),
      },
      {
        id: 'people',
        header: t('words:kinds.Person'),
        numeric: true,
        value: ({ count }) => count,
        cell: ({ count }) => formatNumber(count),
      },
    ],
    [t, i18n.language, opened, href],
  );
  return (
    <DataTable
      label={t('overlaps:sets.columns')}
      columns={shown}
      rows={columns}
      rowId={columnId}
      order={order}
      onOrder={setOrder}
      total={columns.length}
      selected={opened}
    />
  );
}
