import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { OrganisationsQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import { isFew } from './fewPeople.ts';
import { hoursText } from './hoursText.ts';
import { measureOf } from './measureOf.ts';
import type { Part } from './usePart.ts';

export type OrganisationRow = OrganisationsQuery['organisations']['edges'][number]['node'];

export interface OrganisationColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
  /** The most boards that any has, which fills a bar. */
  most: number;
  /** Cards in the place of columns: they have room for all. */
  narrow: boolean;
}

/** The columns of the table of organisations; every number leads to what it counts, and what is not known says so. */
export function organisationColumns(input: OrganisationColumnsInput): Column<OrganisationRow>[] {
  const { t, most, narrow } = input;
  return [
    nameColumn(input),
    {
      ...figure(input, 'boards', 'boards', ({ load }) => load.boards),
      numeric: false,
      greatestFirst: true,
      cell: (row) => (
        <Opens input={input} row={row} part="boards">
          <ShareBar value={row.load.boards} most={most} text={formatNumber(row.load.boards)} />
        </Opens>
      ),
    },
    figure(input, 'seats', 'boards', ({ load }) => load.seats),
    figure(input, 'people', 'carriers', ({ load }) => load.people),
    {
      ...figure(input, 'hours', 'carriers', ({ load }) => load.hoursPerYear),
      cell: (row) => <Hours input={input} row={row} />,
    },
    busiestColumn(input),
    figure(input, 'missing', 'missing', ({ load }) => load.missingBoards),
    {
      id: 'kind',
      header: t('organisations:column.kind'),
      wideOnly: !narrow,
      byServer: true,
      value: ({ kind }) => kind,
      cell: ({ kind }) => (kind === null ? <Unknown /> : <span lang="en">{kind}</span>),
    },
    areaColumn(input),
  ];
}

interface OpensProps {
  input: OrganisationColumnsInput;
  row: OrganisationRow;
  part: Part;
  children: ReactNode;
}

/** Leads to the part of the organisation's page that lists what is counted. */
function Opens({ input: { href }, row, part, children }: OpensProps) {
  return (
    <a className="figure-cell" href={href({ record: row.id, selection: [], options: { part } })}>
      {children}
    </a>
  );
}

function figure(
  input: OrganisationColumnsInput,
  id: Exclude<keyof typeof measureOf, 'busiest'>,
  part: Part,
  value: (row: OrganisationRow) => number | null,
): Column<OrganisationRow> {
  return {
    id,
    measures: [measureOf[id]],
    header: input.t(`organisations:column.${id}`),
    numeric: true,
    byServer: true,
    value,
    cell: (row) => {
      const known = value(row);
      return (
        <Opens input={input} row={row} part={part}>
          {known === null ? <Unknown /> : <span className="figure-link">{formatNumber(known)}</span>}
        </Opens>
      );
    },
  };
}

function nameColumn({ t, href, language }: OrganisationColumnsInput): Column<OrganisationRow> {
  return {
    id: 'name',
    header: t('organisations:column.name'),
    heading: true,
    width: '24%',
    byServer: true,
    value: (row) => nameIn(row, language),
    cell: (row) => (
      <a href={href({ selection: [row.id] })}>
        <RecordName of={row} />
        {row.acronym ? <span className="second xs t3">{row.acronym}</span> : null}
      </a>
    ),
  };
}

/** Of how many boards the hours are not known stands beside them. */
function Hours({ input, row }: { input: OrganisationColumnsInput; row: OrganisationRow }) {
  const { hoursPerYear, boardsWithoutHours, boards } = row.load;
  return (
    <Opens input={input} row={row} part="carriers">
      {hoursPerYear === null ? <Unknown /> : <span className="figure-link">{hoursText(hoursPerYear)}</span>}
      {hoursPerYear !== null && boardsWithoutHours > 0 ? (
        <span className="second xs t3">
          {input.t('organisations:forBoards', {
            count: boards,
            known: formatNumber(boards - boardsWithoutHours),
            of: formatNumber(boards),
          })}
        </span>
      ) : null}
    </Opens>
  );
}

function busiestColumn({ t, href }: OrganisationColumnsInput): Column<OrganisationRow> {
  return {
    id: 'busiest',
    measures: [measureOf.busiest],
    header: t('organisations:column.busiest'),
    width: '17%',
    byServer: true,
    greatestFirst: true,
    value: ({ load }) => load.busiestShare,
    cell: ({ load: { busiest, busiestShare, busiestBoards, boards, people } }) =>
      busiest ? (
        <a className="figure-cell" href={href({ selection: [busiest.id] })}>
          {busiest.name}
          <span className="second xs t3">
            {busiestShare === null
              ? t('organisations:ofBoards', {
                  count: boards,
                  boards: formatNumber(busiestBoards),
                  of: formatNumber(boards),
                })
              : isFew(people)
                ? t('organisations:ofHoursOf', { share: formatShare(busiestShare), count: people })
                : t('organisations:ofHours', { share: formatShare(busiestShare) })}
          </span>
        </a>
      ) : (
        <span className="t3">{t('organisations:nobody')}</span>
      ),
  };
}

function areaColumn({ t, href, language, narrow }: OrganisationColumnsInput): Column<OrganisationRow> {
  return {
    id: 'area',
    header: t('organisations:column.area'),
    wideOnly: !narrow,
    byServer: true,
    value: ({ areas: [area] }) => (area ? nameIn(area, language) : null),
    cell: ({ areas }) =>
      areas.length === 0 ? (
        <Unknown />
      ) : (
        <LinkedNames of={areas} hrefOf={(id) => href({ selection: [id] })} className="figure-cell" />
      ),
  };
}
