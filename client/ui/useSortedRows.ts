import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column, Order } from './tableColumns.ts';

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

/** Text by the alphabet of the interface, numbers by size, nothing last. */
function comparison<R>(column: Column<R>, order: Order, language: string) {
  const { compare } = new Intl.Collator(language);
  const last = order.descending ? -1 : 1;
  return (a: { original: R }, b: { original: R }): number => {
    const [left, right] = [column.value?.(a.original) ?? null, column.value?.(b.original) ?? null];
    if (left === null || right === null) return left === right ? 0 : left === null ? last : -last;
    return typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
  };
}

export interface SortedRowsInput<R extends object> {
  rows: readonly R[];
  columns: readonly Column<R>[];
  order: Order;
  rowId: (row: R) => string;
  /** Whether the rows come sorted, because only a part of them is here. */
  partial: boolean;
}

/** The rows in the order asked for. */
export function useSortedRows<R extends object>({ rows, columns, order, rowId, partial }: SortedRowsInput<R>): R[] {
  const { language } = useTranslation().i18n;
  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<typeof features, R> => ({
          id: column.id,
          accessorFn: (row: R) => column.value?.(row) ?? null,
          sortFn: comparison(column, order, language),
        }),
      ),
    [columns, order, language],
  );
  const sorting = useMemo(() => [{ id: order.column, desc: order.descending }], [order]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features,
    columns: definitions,
    data,
    getRowId: rowId,
    manualSorting: partial,
    state: { sorting },
  });
  return table.getRowModel().rows.map((row) => row.original);
}
