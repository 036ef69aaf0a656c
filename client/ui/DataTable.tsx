import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { CardList } from './CardList.tsx';
import { CardsHelp } from './CardsHelp.tsx';
import { Failed, type Failure } from './Failed.tsx';
import { formatNumber } from './format.ts';
import { MeasureHelp } from './MeasureHelp.tsx';
import type { Column, Order } from './tableColumns.ts';
import { useEager } from './useEager.ts';
import { useNarrow } from './useNarrow.ts';
import { useRowWalk } from './useRowWalk.ts';
import { useSortedRows } from './useSortedRows.ts';
import { useWindowedRows } from './useWindowedRows.ts';
import './table.css';

export interface DataTableProps<R extends object> {
  /** What the table holds, for screen readers. */
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowId: (row: R) => string;
  order: Order;
  onOrder: (order: Order) => void;
  /** How many rows there are, here or not. */
  total: number;
  /** Brings more of them. */
  more?: { pending: boolean; problem: Failure | null; load: () => void } | undefined;
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
  const { column, descending } = order;
  const steady = useMemo(() => ({ column, descending }), [column, descending]);
  const sorted = useSortedRows({ rows, columns, order: steady, rowId, partial });
  const narrow = useNarrow(720);
  const body = narrow ? (
    <>
      <CardsHelp measures={columns.flatMap((column) => (column.wideOnly ? [] : (column.measures ?? [])))} />
      <CardList {...props} rows={sorted} />
    </>
  ) : (
    <WideTable {...props} rows={sorted} partial={partial} />
  );
  return (
    <>
      {body}
      {props.more?.problem ? <Failed failure={props.more.problem} again={props.more.load} /> : null}
      <Foot {...props} />
    </>
  );
}

function WideTable<R extends object>(props: DataTableProps<R> & { partial: boolean }) {
  const { label, columns, rows, rowId, selected, twoLines, total } = props;
  const frame = useRef<HTMLTableElement>(null);
  const [order, showOrder] = useEager(props.order);
  const sort = (next: Order): void => {
    showOrder(next);
    props.onOrder(next);
  };
  useRowWalk(frame);
  const { shown, before, after } = useWindowedRows(rows, frame, twoLines ? 49 : 37);
  return (
    <div className="table-frame">
      <table
        ref={frame}
        className={twoLines ? 'table two-lines' : 'table'}
        aria-label={label}
        aria-rowcount={total + 1}
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
              <Head key={column.id} column={column} {...props} order={order} onOrder={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <Gap height={before} /> : null}
          {shown.map(({ row, index }) => (
            <tr key={rowId(row)} aria-rowindex={index + 2} data-selected={rowId(row) === selected || undefined}>
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

/** The room of rows that are not drawn. */
const Gap = ({ height }: { height: number }) => <tr style={{ height }} />;

function classOf({ numeric, wideOnly }: { numeric?: boolean; wideOnly?: boolean }): string | undefined {
  return [numeric ? 'numeric' : '', wideOnly ? 'wide-only' : ''].filter(Boolean).join(' ') || undefined;
}

interface HeadProps<R> {
  column: Column<R>;
  order: Order;
  onOrder: (order: Order) => void;
  partial: boolean;
}

function Head<R>({ column, order, onOrder, partial }: HeadProps<R>) {
  const sortable = column.value !== undefined && (!partial || column.byServer === true);
  const sorted = order.column === column.id;
  const className = classOf(column);
  const help = column.measures ? <MeasureHelp measures={column.measures} called={column.header} /> : null;
  if (!sortable)
    return (
      <th scope="col" className={className} aria-label={column.measures && column.header}>
        {column.header}
        {help}
      </th>
    );
  const greatestFirst = column.greatestFirst ?? (column.numeric === true && column.leastFirst !== true);
  const next = { column: column.id, descending: sorted && !partial ? !order.descending : greatestFirst };
  return (
    <th
      scope="col"
      className={className}
      aria-label={column.measures && column.header}
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
      {help}
    </th>
  );
}

function Foot<R extends object>({ rows, total, more, note }: DataTableProps<R>) {
  const { t } = useTranslation();
  const left = total - rows.length;
  return (
    <div className="table-foot">
      <output className="n">
        {left > 0
          ? t('ui:table.left', { count: left, number: formatNumber(left) })
          : t('ui:table.all', { count: total, number: formatNumber(total) })}
      </output>
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
