import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingsDocument, type MeetingsQuery } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import type { Step } from '../../state/place.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
import { type Column, orderOf, orderText } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { type Format, useFormat } from '../../ui/useFormat.ts';

type Row = MeetingsQuery['meetings']['edges'][number]['node'];

/** All meetings in scope, held and planned. */
export function MeetingsView() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const scope = useScope();
  const order = orderOf(options.sort, { column: 'date', descending: true });
  const { answer, rows, total, more } = usePages(
    MeetingsDocument,
    { scope, orderBy: order.column === 'date' && !order.descending ? 'DATE' : 'LATEST' },
    (data) => data.meetings,
  );
  const columns = useMemo(() => meetingColumns({ t, href, language, format }), [t, href, language, format]);
  return (
    <TablePage
      title={t('app:view.meetings')}
      about={t('meetings:sentence', { count: total })}
      none={t('record:noMeetings')}
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

interface MeetingColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
}

function meetingColumns({ t, href, language, format }: MeetingColumnsInput): Column<Row>[] {
  return [
    {
      id: 'date',
      header: t('meetings:column.date'),
      heading: true,
      width: '22%',
      byServer: true,
      value: ({ date, start }) => `${date} ${start ?? ''}`,
      cell: ({ id, date, start }) => (
        <a className="n" href={href({ selection: [id] })}>
          {format.day(date)}
          <span className="second xs t3">{start}</span>
        </a>
      ),
    },
    {
      id: 'board',
      header: t('meetings:column.board'),
      width: '38%',
      value: ({ board }) => nameIn(board, language),
      cell: ({ board, title, place, planned }) => (
        <>
          <a className="quiet-link" href={href({ selection: [board.id] })}>
            <RecordName of={board} />
          </a>{' '}
          {planned ? <span className="tag accent">{t('record:planned')}</span> : null}
          <span className="second xs t3">{[title, place].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      id: 'chair',
      header: t('meetings:column.chair'),
      value: ({ chair }) => chair?.name ?? null,
      cell: ({ chair }) => (chair ? <a href={href({ selection: [chair.id] })}>{chair.name}</a> : <Unknown />),
    },
    {
      id: 'recorded',
      header: t('meetings:column.recorded'),
      numeric: true,
      value: ({ attendances }) => attendances.length,
      cell: ({ attendances }) => formatNumber(attendances.length),
    },
    {
      id: 'actions',
      header: t('meetings:column.actions'),
      numeric: true,
      value: ({ actions }) => actions.length,
      cell: ({ actions }) => formatNumber(actions.length),
    },
  ];
}
