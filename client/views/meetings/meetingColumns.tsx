import type { TFunction } from 'i18next';
import type { MeetingsQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Format } from '../../ui/useFormat.ts';

type Row = MeetingsQuery['meetings']['edges'][number]['node'];

export interface MeetingColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
}

export function meetingColumns({ t, href, language, format }: MeetingColumnsInput): Column<Row>[] {
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
