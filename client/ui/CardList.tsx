import type { Column } from './tableColumns.ts';
import './cards.css';

export interface CardListProps<R> {
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowId: (row: R) => string;
  selected?: string | undefined;
}

/** The same rows where there is no width for columns: a card each, every value with its name. */
export function CardList<R>({ label, columns, rows, rowId, selected }: CardListProps<R>) {
  const named = columns.filter(({ heading, wideOnly }) => !heading && !wideOnly);
  return (
    <ul className="cards" aria-label={label}>
      {rows.map((row) => (
        <li key={rowId(row)} className="card-row" data-selected={rowId(row) === selected || undefined}>
          {columns
            .filter(({ heading }) => heading)
            .map((column) => (
              <div key={column.id} className="card-title">
                {column.cell(row)}
              </div>
            ))}
          <dl>
            {named.map((column) => (
              <div key={column.id}>
                <dt>{column.header}</dt>
                <dd className="n">{column.cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
