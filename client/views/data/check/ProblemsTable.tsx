import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from '../../../state/useBoardwalk.ts';
import { useOrder } from '../../../state/useOrder.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import type { Column } from '../../../ui/tableColumns.ts';
import type { Proposal } from './proposal.ts';

type Problem = Proposal['problems'][number];

/** What is wrong or was not understood, by row or line, with what to do. */
export function ProblemsTable({ problems, line }: { problems: readonly Problem[]; line: number | null }) {
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
        cell: ({ severity }) => (
          <span className={severity === 'ERROR' ? 'tag broken' : 'tag warn'}>
            {t(`data:problems.severity.${severity}`)}
          </span>
        ),
        value: ({ severity }) => severity,
      },
    ],
    [t, href],
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
