import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CadencesQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { CertaintyTag, type CertaintyWord } from '../../ui/Certainty.tsx';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Format } from '../../ui/useFormat.ts';

type Row = CadencesQuery['boards']['edges'][number]['node'];

/** Said of both, stated and inferred: how sure a cadence is decides what is made of it. */
function Sureness({ certainty }: { certainty: CertaintyWord }) {
  const { t } = useTranslation();
  if (certainty === 'INFERRED') return <CertaintyTag certainty={certainty} />;
  return <span className="xs t3">{t('ui:certainty.stated')}</span>;
}

export interface SeriesColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
  rate: number | null;
}

/** The columns of the table of cadences; what is not known says so. */
export function seriesColumns({ t, href, language, format, rate }: SeriesColumnsInput): Column<Row>[] {
  const number = (value: number | null) => (value === null ? <Unknown /> : formatMeasure(Math.round(value * 10) / 10));
  const cadence = (
    id: string,
    of: (cadence: Row['cadence']) => [number | null, CertaintyWord | null],
  ): Column<Row> => ({
    id,
    header: t(`meetings:column.${id}`),
    numeric: true,
    value: (row) => of(row.cadence)[0],
    cell: (row) => {
      const [value, certainty] = of(row.cadence);
      return (
        <>
          {number(value)}{' '}
          {certainty ? (
            <span className="second">
              <Sureness certainty={certainty} />
            </span>
          ) : null}
        </>
      );
    },
  });
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
    cadence('meetings', (of) => [of.meetingsPerYear, of.meetingsCertainty]),
    cadence('minutes', (of) => [of.minutes, of.minutesCertainty]),
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
