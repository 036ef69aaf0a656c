import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type OrganisationOrder,
  OrganisationsDocument,
  type OrganisationsQuery,
} from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import type { Step } from '../../state/place.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { FilterField } from '../../ui/FilterField.tsx';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
import { type Column, orderOf, orderText } from '../../ui/tableColumns.ts';

type Row = OrganisationsQuery['organisations']['edges'][number]['node'];
const orders: Record<string, OrganisationOrder> = { boards: 'LOAD', name: 'NAME' };

/** Organisations by the boards that they are represented on. */
export function OrganisationsTable() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const order = orderOf(options.sort, { column: 'boards', descending: true });
  const text = options.find ?? '';
  const { answer, rows, total, more } = usePages(
    OrganisationsDocument,
    { scope, where: text ? { text } : {}, orderBy: orders[order.column] ?? 'LOAD' },
    (data) => data.organisations,
  );
  const most = Math.max(1, ...rows.map(({ load }) => load.boards));
  const columns = useMemo(() => {
    const number = (id: 'seats' | 'people', measure: string): Column<Row> => ({
      id,
      measures: [measure],
      header: t(`organisations:column.${id}`),
      numeric: true,
      value: ({ load }) => load[id],
      cell: ({ load }) => formatNumber(load[id]),
    });
    return [
      nameColumn({ href, language, header: t('organisations:column.name') }),
      boardsColumn(t('organisations:column.boards'), most),
      number('seats', 'organisationSeats'),
      number('people', 'organisationPeople'),
    ];
  }, [t, href, language, most]);
  return (
    <TablePage
      title={t('app:view.organisations')}
      about={t('organisations:sentence', { count: total })}
      none={t('organisations:none')}
      head={
        <FilterField
          label={t('organisations:find')}
          value={text}
          onChange={(find) => store.step({ options: { find: find || null } }, 'replace')}
        />
      }
      answer={answer}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      order={order}
      onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
      total={total}
      more={more}
      selected={selection[0]}
    />
  );
}

interface NameColumnInput {
  href: (step: Step) => string;
  language: string;
  header: string;
}

function nameColumn({ href, language, header }: NameColumnInput): Column<Row> {
  return {
    id: 'name',
    header,
    heading: true,
    width: '50%',
    byServer: true,
    value: (row) => nameIn(row, language),
    cell: (row) => (
      <a href={href({ selection: [row.id] })}>
        <RecordName of={row} />
        <span className="second xs t3">{[row.acronym, row.kind].filter(Boolean).join(' · ')}</span>
      </a>
    ),
  };
}

function boardsColumn(header: string, most: number): Column<Row> {
  return {
    id: 'boards',
    header,
    measures: ['organisationBoards'],
    byServer: true,
    value: ({ load }) => load.boards,
    cell: ({ load }) => <ShareBar value={load.boards} most={most} text={formatNumber(load.boards)} />,
  };
}
