import type { TFunction } from 'i18next';
import type { ClashesQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import type { Format } from '../../ui/useFormat.ts';
import { Names } from './Names.tsx';

type Row = ClashesQuery['clashes']['edges'][number]['node'];

export interface ClashColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  format: Format;
}

/** The columns of the table of clashes. */
export function clashColumns({ t, href, language, format }: ClashColumnsInput): Column<Row>[] {
  const meeting = (side: 'a' | 'b'): Column<Row> => ({
    id: side,
    header: t(`meetings:column.${side}`),
    width: '26%',
    value: (clash) => nameIn(clash[side].board, language),
    cell: (clash) => (
      <>
        <a className="quiet-link" href={href({ selection: [clash[side].id] })}>
          <RecordName of={clash[side].board} />
        </a>
        <span className="second xs t3 n">
          {[clash[side].start, clash[side].planned ? t('record:planned') : null].filter(Boolean).join(' · ')}
        </span>
      </>
    ),
  });
  return [
    {
      id: 'date',
      header: t('meetings:column.date'),
      heading: true,
      width: '18%',
      value: ({ a, from }) => `${a.date} ${from}`,
      cell: ({ a, from, to }) => (
        <a className="n" href={href({ selection: [a.id] })}>
          {format.day(a.date)}
          <span className="second xs t3">{to ? `${from}–${to}` : t('meetings:fromTime', { time: from })}</span>
        </a>
      ),
    },
    meeting('a'),
    meeting('b'),
    {
      id: 'people',
      header: t('meetings:column.whoseTime'),
      value: ({ people }) => people.length,
      cell: ({ people, seatsStoodIn }) => (
        <details className="whose-time">
          <summary className="n">{t('record:people', { count: people.length })}</summary>
          <Names people={people} />
          {seatsStoodIn ? <p className="xs t3">{t('meetings:seatsStoodIn')}</p> : null}
        </details>
      ),
    },
  ];
}
