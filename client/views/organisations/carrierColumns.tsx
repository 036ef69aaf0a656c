import type { TFunction } from 'i18next';
import type { Step } from '../../state/place.ts';
import { besideName } from '../../ui/besideName.ts';
import { formatNumber, formatShare } from '../../ui/format.ts';
import { ShareBar } from '../../ui/ShareBar.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { Unknown } from '../../ui/Unknown.tsx';
import type { Carrier } from './carriers.ts';
import { hoursText } from './hoursText.ts';
import { measureOf } from './measureOf.ts';

export interface CarrierColumnsInput {
  t: TFunction;
  href: (step: Step) => string;
  carriers: readonly Carrier[];
  /** How many boards the organisation has. */
  boards: number;
  /** Whether any hours are. */
  known: boolean;
}

/** The columns of who carries an organisation. Sorted before they are cut off, so each can be sorted by. */
export function carrierColumns({ t, href, carriers, boards, known }: CarrierColumnsInput): Column<Carrier>[] {
  const mostBoards = Math.max(1, ...carriers.map((carrier) => carrier.boards));
  const mostShare = Math.max(0, ...carriers.map(({ share }) => share ?? 0));
  const columns: Column<Carrier>[] = [
    {
      id: 'name',
      header: t('words:kind.Person'),
      heading: true,
      width: '40%',
      byServer: true,
      value: ({ sortName }) => sortName,
      cell: ({ id, name, posts }) => (
        <a href={href({ selection: [id] })}>
          {name}
          <span className="second xs t3">{besideName(name, posts)}</span>
        </a>
      ),
    },
    {
      id: 'boards',
      header: t('organisations:carriers.boards'),
      byServer: true,
      greatestFirst: true,
      value: (carrier) => carrier.boards,
      cell: (carrier) => (
        <a className="figure-cell" href={href({ view: 'people', record: carrier.id, selection: [] })}>
          <ShareBar
            value={carrier.boards}
            most={mostBoards}
            text={t('organisations:carriers.ofBoards', {
              boards: formatNumber(carrier.boards),
              of: formatNumber(boards),
            })}
          />
        </a>
      ),
    },
  ];
  if (!known) return columns;
  return [
    ...columns,
    {
      id: 'hours',
      measures: [measureOf.hours],
      header: t('organisations:column.hours'),
      numeric: true,
      byServer: true,
      value: ({ hours }) => hours,
      cell: ({ hours }) => (hours === null ? <Unknown /> : hoursText(hours)),
    },
    {
      id: 'share',
      measures: [measureOf.busiest],
      header: t('organisations:carriers.share'),
      byServer: true,
      greatestFirst: true,
      value: ({ share }) => share,
      cell: ({ share }) =>
        share === null ? <Unknown /> : <ShareBar value={share} most={mostShare} text={formatShare(share)} />,
    },
  ];
}
