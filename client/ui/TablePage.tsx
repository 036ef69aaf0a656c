import type { ReactNode } from 'react';
import { Answered, type AnsweredProps } from './Answered.tsx';
import { DataTable, type DataTableProps } from './DataTable.tsx';
import { Empty } from './Empty.tsx';
import { Page } from './Page.tsx';

export interface TablePageProps<R extends object, D> extends Omit<DataTableProps<R>, 'label' | 'twoLines'> {
  title: string;
  /** One sentence on what it lists, once that is known. */
  about: string;
  answer: AnsweredProps<D>['answer'];
  /** What narrows the list, above it. */
  head?: ReactNode;
  /** Said where there is nothing to list. */
  none: string;
}

/** A view that is one table: its title and sentence, what narrows it, the rows in each of their states. */
export function TablePage<R extends object, D>({ title, about, answer, head, none, ...table }: TablePageProps<R, D>) {
  return (
    <Page title={title} about={answer.data ? about : null}>
      <section className="card" aria-label={title}>
        {head ? <div className="card-head">{head}</div> : null}
        <Answered answer={answer} lines={12}>
          {() => (table.total === 0 ? <Empty>{none}</Empty> : <DataTable {...table} label={title} twoLines />)}
        </Answered>
      </section>
    </Page>
  );
}
