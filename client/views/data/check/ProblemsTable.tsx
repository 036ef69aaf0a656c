import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../../state/useBoardwalk.ts';
import { useOrder } from '../../../state/useOrder.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Column } from '../../../ui/tableColumns.ts';
import { LeaveRow } from './LeaveRow.tsx';
import { MendProblem } from './MendProblem.tsx';
import type { Proposal } from './proposal.ts';

type Problem = Proposal['problems'][number];

export interface ProblemsTableProps {
  id: string;
  problems: readonly Problem[];
  line: number | null;
  /** Whether it is asked beside when the file was written. */
  asksWhen: boolean;
  /** Called when a row was left out or taken in again. */
  changed: () => void;
}

/** What is wrong or was not understood, by row or line, with what to do: a row that is wrong can be left out. */
export function ProblemsTable({ id, problems, line, asksWhen, changed }: ProblemsTableProps) {
  const { t } = useTranslation();
  const href = useHref();
  const { order, onOrder } = useOrder({ column: '', descending: false });
  const columns = useMemo<Column<Problem>[]>(
    () => [
      {
        id: 'line',
        header: t('data:check.lineShort'),
        width: '44px',
        cell: ({ row }) => <span className="n t3">{row}</span>,
        value: ({ row }) => row,
      },
      {
        id: 'message',
        header: t('data:problems.what'),
        heading: true,
        cell: ({ row, message }) =>
          row === null ? message : <a href={href({ options: { line: String(row), item: null } })}>{message}</a>,
      },
      {
        id: 'field',
        header: t('data:problems.field'),
        wideOnly: true,
        cell: ({ field }) => field,
        value: ({ field }) => field,
      },
      {
        id: 'severity',
        header: t('data:check.state'),
        cell: (problem) => (
          <>
            <span className={problem.severity === 'ERROR' ? 'tag broken' : 'tag warn'}>
              {t(`data:problems.severity.${problem.severity}`)}
            </span>
            <LeaveRow id={id} problem={problem} changed={changed} />
            <MendProblem rule={problem.rule} asksWhen={asksWhen} />
          </>
        ),
        value: ({ severity }) => severity,
      },
    ],
    [t, href, id, asksWhen, changed],
  );
  const idOf = (problem: Problem): string => String(problems.indexOf(problem));
  return (
    <DataTable
      label={t('data:check.tab.PROBLEMS')}
      columns={columns}
      rows={problems}
      rowId={idOf}
      order={order}
      onOrder={onOrder}
      total={problems.length}
      selected={line === null ? undefined : idOf(problems.find(({ row }) => row === line) ?? ({} as never))}
      twoLines
    />
  );
}
