import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { CardList } from './CardList.tsx';
import { formatNumber } from './format.ts';
import { type Column, type Order, orderText } from './tableColumns.ts';
import { useNarrow } from './useNarrow.ts';
import { useSortedRows } from './useSortedRows.ts';
import { useWindowedRows } from './useWindowedRows.ts';
import './table.css';

export interface DataTableProps<R extends object> {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowId(row: R): string;
  order: Order;
  onOrder(order: Order): void;
  /** How many rows there are, here or not. */
  total: number;
  /** Brings more of them. */
  more?: { pending: boolean; load(): void } | undefined;
  selected?: string | undefined;
  /** Said below, beside how many are not shown. */
  note?: ReactNode;
  /** Two lines in each row. */
  twoLines?: boolean;
}

/** A table that sorts, walks by arrow keys, keeps its head in sight, and turns into cards where it is narrow. */
export function DataTable<R extends object>(props: DataTableProps<R>) {
  const { columns, rows, rowId, order, total } = props;
  const partial = rows.length < total;
  const text = orderText(order);
  const steady = useMemo(() => order, [text]);
  const sorted = useSortedRows({ rows, columns, order: steady, rowId, partial });
  const narrow = useNarrow(720);
  const body = narrow ? (
    <CardList {...props} rows={sorted} />
  ) : (
    <WideTable {...props} rows={sorted} partial={partial} />
  );
  return (
    <>
      {body}
      <Foot {...props} />
    </>
  );
}

function WideTable<R extends object>(props: DataTableProps<R> & { partial: boolean }) {
  const { label, columns, rows, rowId, selected, twoLines, total } = props;
  const frame = useRef<HTMLTableElement>(null);
  const { shown, before, after } = useWindowedRows(rows, frame, twoLines ? 49 : 37);
  return (
    <div className="table-frame">
      <table
        ref={frame}
        className={twoLines ? 'table two-lines' : 'table'}
        aria-label={label}
        aria-rowcount={total + 1}
        onKeyDown={walk}
      >
        <colgroup>
          {columns.map((column) => (
            <col
              key={column.id}
              className={column.wideOnly ? 'wide-only' : undefined}
              style={column.width ? { width: column.width } : {}}
            />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column.id} column={column} {...props} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Gap height={before} /> : null}
          {shown.map(({ row, index }) => (
            <tr
              key={rowId(row)}
              aria-rowindex={index + 2}
              data-selected={rowId(row) === selected || undefined}
              onClick={openRow}
            >
              {columns.map((column) =>
                column.heading ? (
                  <th key={column.id} scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={classOf(column)}>
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
          {after > 0 ? <Gap height={after} /> : null}
        </tbody>
      </table>
    </div>
  );
}

const Gap = ({ height }: { height: number }) => <tr aria-hidden="true" style={{ height }} />;

function classOf({ numeric, wideOnly }: { numeric?: boolean; wideOnly?: boolean }): string | undefined {
  return [numeric ? 'numeric' : '', wideOnly ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;
}

interface HeadProps<R> {
  column: Column<R>;
  order: Order;
  onOrder(order: Order): void;
  partial: boolean;
}

function Head<R>({ column, order, onOrder, partial }: HeadProps<R>) {
  const sortable = column.value !== undefined && (!partial || column.byServer === true);
  const sorted = order.column === column.id;
  const className = classOf(column);
  if (!sortable)
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  const next = { column: column.id, descending: sorted && !partial ? !order.descending : column.numeric === true };
  return (
    <th
      scope="col"
      className={className}
      aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort" onClick={() => onOrder(next)}>
        {column.header}
        {sorted ? (
          order.descending ? (
            <ArrowDown size={12} aria-hidden="true" />
          ) : (
            <ArrowUp size={12} aria-hidden="true" />
          )
        ) : null}
      </button>
    </th>
  );
}

function Foot<R extends object>({ rows, total, more, note }: DataTableProps<R>) {
  const { t } = useTranslation();
  const left = total - rows.length;
  return (
    <div className="table-foot">
      <span className="n" role="status">
        {left > 0
          ? t('ui:table.left', { count: left, number: formatNumber(left) })
          : t('ui:table.all', { count: total, number: formatNumber(total) })}
      </span>
      {left > 0 && more ? (
        <Button onPress={more.load} isDisabled={more.pending}>
          {t('ui:table.more')}
        </Button>
      ) : null}
      <span className="space" />
      {note}
    </div>
  );
}

/** A click anywhere in a row opens it, as a click on its name does. */
function openRow(event: { target: EventTarget; currentTarget: HTMLElement }): void {
  const within = event.target instanceof Element && event.target.closest('a, button');
  if (!within && !window.getSelection()?.toString()) event.currentTarget.querySelector<HTMLElement>('th a')?.click();
}

/** Up and down go from row to row by the links of the same column. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const row = link?.closest('tr');
  if (!step || !row) return;
  const to = step > 0 ? row.nextElementSibling : row.previousElementSibling;
  const target = to?.querySelector<HTMLElement>('th a');
  if (!target) return;
  event.preventDefault();
  target.focus();
}
