import type { ReactNode } from 'react';
import { Answered, type AnsweredProps } from './Answered.tsx';
import { DataTable, type DataTableProps } from './DataTable.tsx';
import { Empty } from './Empty.tsx';

export interface AnsweredTableProps<R extends object, D> extends DataTableProps<R> {
  answer: AnsweredProps<D>['answer'];
  /** Said where there is nothing to list. */
  none: string;
  /** What leads on from there. */
  action?: ReactNode;
}

/** The rows of an answer, in each of its states. */
export function AnsweredTable<R extends object, D>({ answer, none, action, ...table }: AnsweredTableProps<R, D>) {
  return (
    <Answered answer={answer} lines={12}>
      {() => (table.total === 0 ? <Empty action={action}>{none}</Empty> : <DataTable {...table} />)}
    </Answered>
  );
}
