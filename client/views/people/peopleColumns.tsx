import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { PeopleQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { formatMeasure, formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { type SeatsShown, seatsTable } from './seatsTable.ts';

export type PersonRow = PeopleQuery['people']['edges'][number]['node'];

export interface PeopleColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  /** The most boards that anybody has, which fills a bar. */
  most: number;
  /** People are called by their roles. */
  rolesOnly: boolean;
  language: string;
}

const measures = {
  atOnce: 'boardsAtOnce',
  effective: 'effectiveBoards',
  similar: 'similarBoards',
  meetings: 'meetingsPerYear',
  hours: 'hoursPerYear',
} as const;

/** The columns of the table of people; what is not known says so. */
export function peopleColumns({ t, href, most, rolesOnly, language }: PeopleColumnsInput): Column<PersonRow>[] {
  const known = (value: number | null) => (value === null ? <Unknown /> : formatMeasure(value));
  /** A number that opens the seats that it is made of, on the person's page. */
  const opening = (id: string, only: SeatsShown, sort: string, number: ReactNode) => (
    <a className="quiet-link" href={href({ record: id, options: { ...seatsTable(only, sort), find: null } })}>
      {number}
    </a>
  );
  const number = (
    column: keyof typeof measures,
    value: (row: PersonRow) => number | null,
    [only, sort]: [SeatsShown, string],
    digits?: number,
  ): Column<PersonRow> => ({
    id: column,
    header: t(`people:column.${column}`),
    numeric: true,
    measures: [measures[column]],
    byServer: true,
    value,
    cell: (row) => {
      const found = value(row);
      const words = found !== null && digits !== undefined ? formatNumber(found, digits) : known(found);
      return opening(row.id, only, sort, words);
    },
  });
  return [
    {
      id: 'name',
      header: t(rolesOnly ? 'people:column.role' : 'people:column.name'),
      heading: true,
      width: '34%',
      byServer: true,
      value: ({ sortName }) => sortName,
      cell: ({ id, name, organisations }) => {
        // A role may name the organisation already.
        const [first, ...others] = organisations.filter((one) => !name.includes(nameIn(one, language)));
        return (
          <a href={href({ selection: [id] })}>
            {name}
            {first ? (
              <span className="second xs t3">
                <RecordName of={first} />
                {others.length > 0 ? ` + ${formatNumber(others.length)}` : null}
              </span>
            ) : null}
          </a>
        );
      },
    },
    {
      id: 'boards',
      header: t('people:column.boards'),
      measures: ['boards'],
      byServer: true,
      value: ({ load }) => load.boards,
      cell: ({ id, load }) =>
        opening(id, 'counting', 'board', <ShareBar value={load.boards} most={most} text={formatNumber(load.boards)} />),
    },
    number('atOnce', ({ load }) => load.boardsAtOnce, ['counting', 'days']),
    number('effective', ({ load }) => load.effectiveBoards, ['counting', 'group'], 1),
    number('similar', ({ load }) => load.similarBoards, ['similar', 'group']),
    { ...number('meetings', ({ load }) => load.meetingsPerYear, ['counting', '-meetings']), wideOnly: true },
    { ...number('hours', ({ load }) => load.hoursPerYear, ['counting', '-hours']), id: 'load' },
  ];
}
