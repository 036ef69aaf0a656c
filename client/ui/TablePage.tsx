import type { ReactNode } from 'react';
import { AnsweredTable, type AnsweredTableProps } from './AnsweredTable.tsx';
import { Page } from './Page.tsx';

export interface TablePageProps<R extends object, D>
  extends Omit<AnsweredTableProps<R, D>, 'label' | 'twoLines' | 'action'> {
  title: string;
  /** One sentence on what it lists, once that is known. */
  about: string;
  /** What narrows the list, above it. */
  head?: ReactNode;
}

/** A view that is one table: its title and sentence, what narrows it, the rows in each of their states. */
export function TablePage<R extends object, D>({ title, about, head, ...table }: TablePageProps<R, D>) {
  return (
    <Page title={title} about={table.answer.data ? about : null}>
      <section className="card" aria-label={title}>
        {head ? <div className="card-head">{head}</div> : null}
        <AnsweredTable {...table} label={title} twoLines />
      </section>
    </Page>
  );
}
