import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoardOrder, CadencesDocument, type CadencesQuery } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import type { Step } from '../../state/place.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { Answered } from '../../ui/Answered.tsx';
import { CertaintyTag, type CertaintyWord } from '../../ui/Certainty.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { type Column, orderOf, orderText } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { type Format, useFormat } from '../../ui/useFormat.ts';
import { useRate } from './useMeetings.ts';

type Row = CadencesQuery['boards']['edges'][number]['node'];

const orders: Record<string, BoardOrder> = { board: 'NAME' };

/** How often and how long each board meets, as stated or inferred, what that takes in a year, and when it meets next. */
export function SeriesTable() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const date = useDate();
  const rate = useRate();
  const order = orderOf(options.sort, { column: 'personHours', descending: true });
  const { answer, rows, total, more } = usePages(
    CadencesDocument,
    { scope: useScope(), date, orderBy: named(orders, order.column) ?? 'HOURS' },
    (data) => data.boards,
  );
  const columns = useMemo(() => seriesColumns({ t, href, language, format, rate }), [t, href, language, format, rate]);
  return (
    <section className="card" aria-label={t('meetings:segment.series')}>
      <Answered answer={answer} lines={12}>
        {() =>
          total === 0 ? (
            <Empty>{t('record:noBoards')}</Empty>
          ) : (
            <DataTable
              label={t('meetings:segment.series')}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              order={order}
              onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
              total={total}
              more={more}
              selected={selection[0]}
              note={<span className="t3">{t('meetings:nextFrom', { date: format.date(date) })}</span>}
              twoLines
            />
          )
        }
      </Answered>
    </section>
  );
}

/** Said of both: how sure a cadence is decides what is made of it. */
function Sureness({ certainty }: { certainty: CertaintyWord }) {
  const { t } = useTranslation();
  if (certainty === 'INFERRED') return <CertaintyTag certainty={certainty} />;
  return <span className="xs t3">{t('ui:certainty.stated')}</span>;
}

interface SeriesColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
  rate: number | null;
}

function seriesColumns({ t, href, language, format, rate }: SeriesColumnsInput): Column<Row>[] {
  const number = (value: number | null) => (value === null ? <Unknown /> : formatMeasure(Math.round(value * 10) / 10));
  return [
    {
      id: 'board',
      header: t('meetings:column.board'),
      heading: true,
      width: '32%',
      byServer: true,
      value: (board) => nameIn(board, language),
      cell: (board) => (
        <a className="quiet-link" href={href({ selection: [board.id] })}>
          <RecordName of={board} />
        </a>
      ),
    },
    {
      id: 'meetings',
      header: t('meetings:column.meetings'),
      numeric: true,
      value: ({ cadence }) => cadence.meetingsPerYear,
      cell: ({ cadence: { meetingsPerYear, meetingsCertainty } }) => (
        <>
          {number(meetingsPerYear)}{' '}
          {meetingsCertainty ? (
            <span className="second">
              <Sureness certainty={meetingsCertainty} />
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'minutes',
      header: t('meetings:column.minutes'),
      numeric: true,
      value: ({ cadence }) => cadence.minutes,
      cell: ({ cadence: { minutes, minutesCertainty } }) => (
        <>
          {number(minutes)}{' '}
          {minutesCertainty ? (
            <span className="second">
              <Sureness certainty={minutesCertainty} />
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'hours',
      header: t('meetings:column.hours'),
      numeric: true,
      value: ({ hoursPerYear }) => hoursPerYear,
      cell: ({ hoursPerYear }) => number(hoursPerYear),
    },
    {
      id: 'personHours',
      header: t('meetings:column.personHours'),
      measures: ['personHoursPerYear'],
      numeric: true,
      byServer: true,
      value: ({ personHoursPerYear }) => personHoursPerYear,
      cell: ({ personHoursPerYear }) => number(personHoursPerYear),
    },
    ...(rate === null
      ? []
      : [
          {
            id: 'cost',
            header: t('meetings:column.cost'),
            numeric: true,
            value: ({ personHoursPerYear }: Row) => personHoursPerYear,
            cell: ({ personHoursPerYear }: Row) =>
              personHoursPerYear === null ? (
                <Unknown />
              ) : (
                t('meetings:pounds', { number: formatNumber(Math.round(personHoursPerYear * rate)) })
              ),
          },
        ]),
    {
      id: 'next',
      header: t('meetings:column.next'),
      value: ({ nextMeeting }) => nextMeeting?.date ?? null,
      cell: ({ nextMeeting }) =>
        nextMeeting ? (
          <a className="n" href={href({ selection: [nextMeeting.id] })}>
            {format.day(nextMeeting.date)}
            <span className="second xs t3">{nextMeeting.start}</span>
          </a>
        ) : (
          <span className="t3">{t('meetings:noNext')}</span>
        ),
    },
  ];
}
