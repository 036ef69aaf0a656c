import type { TFunction } from 'i18next';
import type { LandscapeBoardsQuery } from '../../api/operations.generated.ts';
import type { Step } from '../../state/place.ts';
import { tiers } from '../../state/scopeWords.ts';
import { formatNumber } from '../../ui/format.ts';
import { LinkedNames } from '../../ui/LinkedNames.tsx';
import { type Named, nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';

type Row = LandscapeBoardsQuery['boards']['edges'][number]['node'];

export interface BoardColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  language: string;
}

/** The columns of the list of boards. */
export function boardColumns({ t, href, language }: BoardColumnsInput): Column<Row>[] {
  return [
    {
      id: 'name',
      header: t('words:kind.Board'),
      heading: true,
      width: '34%',
      byServer: true,
      value: (board) => nameIn(board, language),
      cell: (board) => (
        <a href={href({ selection: [board.id] })}>
          <RecordName of={board} />
          <span className="second xs t3">
            {board.kind ? <span lang="en">{board.kind}</span> : null}
            {board.kind && board.statutoryBasis !== null ? ' · ' : null}
            {board.statutoryBasis === null ? null : t('network:law')}
          </span>
        </a>
      ),
    },
    {
      id: 'tier',
      header: t('landscape:crowding.tier'),
      byServer: true,
      leastFirst: true,
      value: ({ tier }) => (tier === null ? null : tiers.indexOf(tier)),
      cell: ({ tier }) => (tier === null ? <Unknown /> : t(`words:tier.${tier}`)),
    },
    { id: 'areas', header: t('words:kinds.Area'), cell: ({ areas }) => <Names of={areas} href={href} /> },
    {
      id: 'themes',
      header: t('words:kinds.Theme'),
      wideOnly: true,
      width: '22%',
      cell: ({ themes }) => <Names of={themes} href={href} />,
    },
    {
      id: 'people',
      header: t('words:kinds.Person'),
      measures: ['peopleCount'],
      numeric: true,
      byServer: true,
      value: ({ peopleCount }) => peopleCount,
      cell: ({ peopleCount }) => (peopleCount === 0 ? <Unknown /> : formatNumber(peopleCount)),
    },
    {
      id: 'hours',
      header: t('landscape:figure.hours'),
      measures: ['personHoursPerYear'],
      byServer: true,
      numeric: true,
      value: ({ hours }) => hours,
      cell: ({ hours }) => (hours === null ? <Unknown /> : formatNumber(hours)),
    },
  ];
}

/** More than these would make a row tall; the record has them all. */
const mostNames = 2;

function Names({ of, href }: { of: readonly (Named & { id: string })[]; href: (step: Step) => string }) {
  if (of.length === 0) return <Unknown />;
  return <LinkedNames of={of} hrefOf={(id) => href({ selection: [id] })} className="quiet-link" most={mostNames} />;
}
