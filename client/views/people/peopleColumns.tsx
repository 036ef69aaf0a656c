import type { TFunction } from 'i18next';
import type { PeopleQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';

export type PersonRow = PeopleQuery['people']['edges'][number]['node'];

export interface PeopleColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  /** The most boards that anybody has, which fills a bar. */
  most: number;
  /** People are called by their roles. */
  rolesOnly: boolean;
}

/** The columns of the table of people; what is not known says so. */
export function peopleColumns({ t, href, most, rolesOnly }: PeopleColumnsInput): Column<PersonRow>[] {
  const known = (value: number | null) => (value === null ? <Unknown /> : formatMeasure(value));
  return [
    {
      id: 'name',
      header: t(rolesOnly ? 'people:column.role' : 'people:column.name'),
      heading: true,
      width: '34%',
      byServer: true,
      value: ({ sortName }) => sortName,
      cell: ({ id, name, organisations: [first, ...others] }) => (
        <a href={href({ selection: [id] })}>
          {name}
          {first ? (
            <span className="second xs t3">
              <RecordName of={first} />
              {others.length > 0 ? ` + ${formatNumber(others.length)}` : null}
            </span>
          ) : null}
        </a>
      ),
    },
    {
      id: 'boards',
      header: t('people:column.boards'),
      measures: ['boards'],
      byServer: true,
      value: ({ load }) => load.boards,
      cell: ({ load }) => <ShareBar value={load.boards} most={most} text={formatNumber(load.boards)} />,
    },
    {
      id: 'atOnce',
      header: t('people:column.atOnce'),
      measures: ['boardsAtOnce'],
      numeric: true,
      value: ({ load }) => load.boardsAtOnce,
      cell: ({ load }) => formatNumber(load.boardsAtOnce),
    },
    {
      id: 'effective',
      header: t('people:column.effective'),
      measures: ['effectiveBoards'],
      numeric: true,
      value: ({ load }) => load.effectiveBoards,
      cell: ({ load }) => formatNumber(load.effectiveBoards, 1),
    },
    {
      id: 'similar',
      header: t('people:column.similar'),
      measures: ['similarBoards'],
      numeric: true,
      value: ({ load }) => load.similarBoards,
      cell: ({ load }) => formatNumber(load.similarBoards),
    },
    {
      id: 'meetings',
      header: t('people:column.meetings'),
      measures: ['meetingsPerYear'],
      wideOnly: true,
      numeric: true,
      value: ({ load }) => load.meetingsPerYear,
      cell: ({ load }) => known(load.meetingsPerYear),
    },
    {
      id: 'load',
      header: t('people:column.hours'),
      measures: ['hoursPerYear'],
      numeric: true,
      byServer: true,
      value: ({ load }) => load.hoursPerYear,
      cell: ({ load }) => known(load.hoursPerYear),
    },
  ];
}
