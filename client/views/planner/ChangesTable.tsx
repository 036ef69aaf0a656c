import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannerPlanFragment } from '../../api/operations.generated.ts';
import { useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { pairsOf } from './changeRows.ts';
import type { Scenario } from './scenario.ts';
import { useNames } from './useNames.ts';

type Row = PlannerPlanFragment['boards'][number];

/** The table twin of the picture: each board that the plan touches, and what becomes of it. */
export function ChangesTable({ scenario: { plan } }: { scenario: Scenario }) {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const { selection } = usePlace();
  const nameOf = useNames(plan);
  const sorting = useOrder({ column: '', descending: false }, 'changes');
  const columns = useMemo(
    (): Column<Row>[] => [
      {
        id: 'board',
        header: t('words:kind.Board'),
        heading: true,
        width: '44%',
        value: ({ name, board }) => nameIn(board ?? { name }, language),
        cell: ({ id, name, board, state, into }) => (
          <>
            {board ? (
              <a href={href({ selection: [id] })}>
                <RecordName of={board} />
              </a>
            ) : (
              <span>{name}</span>
            )}
            <span className="second t2">
              {into === null ? t(`planner:state.${state}`) : t('planner:state.into', { board: nameOf(into) })}
            </span>
          </>
        ),
      },
      {
        id: 'people',
        header: t('planner:figure.people'),
        numeric: true,
        value: ({ peopleAfter }) => peopleAfter,
        cell: ({ peopleBefore, peopleAfter }) => `${formatNumber(peopleBefore)} → ${formatNumber(peopleAfter)}`,
      },
      {
        id: 'hours',
        header: t('planner:changes.hoursAfter'),
        numeric: true,
        value: ({ hoursAfter }) => hoursAfter,
        cell: ({ state, hoursAfter }) =>
          state === 'GOES' ? formatNumber(0) : hoursAfter === null ? <Unknown /> : formatMeasure(hoursAfter),
      },
      {
        id: 'pairs',
        header: t('planner:changes.pairs'),
        measures: ['qValue'],
        cell: ({ id }) =>
          pairsOf(plan, id)
            .map((other) => nameOf(other))
            .join(', '),
      },
    ],
    [t, href, language, nameOf, plan],
  );
  if (plan.boards.length === 0) return <Empty action={null}>{t('planner:changes.nothing')}</Empty>;
  return (
    <DataTable
      label={t('planner:changes.title')}
      columns={columns}
      rows={plan.boards}
      rowId={({ id }) => id}
      {...sorting}
      total={plan.boards.length}
      selected={selection[0]}
      twoLines
    />
  );
}
