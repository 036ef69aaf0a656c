import type { TFunction } from 'i18next';
import type { ActionsQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { dayAfter, firstDay } from '../../ui/months.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Format } from '../../ui/useFormat.ts';
import { Names } from './Names.tsx';

type Row = ActionsQuery['actions']['edges'][number]['node'];

export interface ActionColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  format: Format;
  /** The date by which an action is overdue. */
  date: string;
}

export function actionColumns({ t, href, format, date }: ActionColumnsInput): Column<Row>[] {
  return [
    {
      id: 'text',
      header: t('meetings:column.action'),
      heading: true,
      width: '36%',
      value: ({ text }) => text,
      cell: ({ id, number, text }) => (
        <a className="quiet-link" href={href({ selection: [id] })} lang="en">
          {number ? `${number}. ${text}` : text}
        </a>
      ),
    },
    {
      id: 'owner',
      header: t('meetings:column.owner'),
      value: ({ owners }) => owners[0]?.name ?? null,
      cell: ({ owners }) => (owners.length === 0 ? <Unknown /> : <Names people={owners} />),
    },
    {
      id: 'due',
      header: t('meetings:column.due'),
      width: '17%',
      value: ({ due }) => due,
      cell: ({ due }) =>
        due === null ? (
          <span className="t3">{t('meetings:noDue')}</span>
        ) : (
          <span className="n">
            {format.date(due)}{' '}
            {dayAfter(due) <= firstDay(date) ? <span className="tag warn">{t('meetings:overdue')}</span> : null}
          </span>
        ),
    },
    {
      id: 'meeting',
      header: t('meetings:column.agreedAt'),
      width: '24%',
      byServer: true,
      value: ({ meeting }) => meeting.date,
      cell: ({ meeting }) => (
        <a href={href({ selection: [meeting.id] })}>
          <RecordName of={meeting.board} />
          <span className="second xs t3 n">{format.day(meeting.date)}</span>
        </a>
      ),
    },
  ];
}
