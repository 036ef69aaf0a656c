import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { tiers } from '../../state/scopeWords.ts';
import { store, useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { stepOf } from './linkSteps.ts';
import { type Reach, reaches } from './reach.ts';
import type { SightCardModel, SightModel } from './sightModel.ts';
import { useLinkWords } from './useLinkWords.ts';

export interface SightTableProps {
  model: SightModel;
  /** Only boards of which this is so. */
  only: Reach | null;
  /** Only these boards, by id. */
  among: ReadonlySet<string> | null;
  total: number;
  /** Whether more of them are on their way. */
  pending: boolean;
}

/** The table twin: every board with its tier, how far its line reaches, by what, and where it breaks. */
export function SightTable({ model, only, among, total, pending }: SightTableProps) {
  const { t } = useTranslation();
  const columns = useColumns(model);
  const sorting = useOrder({ column: 'tier', descending: false });
  const rows = useMemo(
    () => model.boards.filter(({ id, reach }) => (only === null || reach === only) && (among?.has(id) ?? true)),
    [model, only, among],
  );
  return (
    <section className="card" aria-label={t('app:view.sight')}>
      <DataTable<SightCardModel>
        label={t('app:view.sight')}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        {...sorting}
        total={among?.size ?? (only === null ? total : rows.length)}
        more={{ pending, problem: null, load: () => store.step({ options: { boards: 'all' } }) }}
        twoLines
      />
    </section>
  );
}

function useColumns(model: SightModel): Column<SightCardModel>[] {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const words = useLinkWords();
  const cards = new Map(model.columns.flatMap((column) => column.cards.map((card) => [card.id, card] as const)));
  const up = (id: string) =>
    model.links.flatMap((link) => {
      const other = cards.get(link.to);
      return link.from === id && other ? [{ link, other }] : [];
    });
  return [
    {
      id: 'board',
      header: t('sight:column.board'),
      heading: true,
      width: '28%',
      value: ({ names }) => nameIn(names, language),
      cell: ({ id, names }) => (
        <a href={href({ selection: [id] })}>
          <RecordName of={names} />
        </a>
      ),
    },
    {
      id: 'tier',
      header: t('sight:column.tier'),
      width: '12%',
      value: ({ board }) => (board?.board.tier ? tiers.indexOf(board.board.tier) : null),
      cell: ({ board }) => (board?.board.tier ? t(`words:tier.${board.board.tier}`) : t('sight:reach.TIER_UNKNOWN')),
    },
    {
      id: 'status',
      header: t('sight:column.status'),
      width: '14%',
      value: ({ reach }) => (reach ? statusOrder(reach) : null),
      cell: ({ reach }) => (
        <span className={reach === 'BROKEN' ? 'tag broken' : reach === 'INFERRED' ? 'tag inferred' : 'tag'}>
          {reach ? t(`sight:reach.${reach}`) : null}
        </span>
      ),
    },
    {
      id: 'how',
      header: t('sight:column.how'),
      cell: ({ id }) => (
        <ul className="sight-ways">
          {up(id).map(({ link, other }) => (
            <li key={link.id}>
              <a className="quiet-link" href={href(stepOf(link))}>
                {words.link(link, id, other)}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    {
      id: 'breaksAt',
      header: t('sight:column.breaksAt'),
      width: '20%',
      cell: ({ id, reach, board }) =>
        reach === 'BROKEN' ? (
          t('sight:here')
        ) : reach === 'BEYOND' ? (
          <ul className="sight-ways">
            {(board?.breaksAt ?? [])
              .filter((at) => at.id !== id)
              .map((at) => (
                <li key={at.id}>
                  <a className="quiet-link" href={href({ selection: [at.id] })}>
                    <RecordName of={at} />
                  </a>
                </li>
              ))}
          </ul>
        ) : null,
    },
  ];
}

/** Broken ones first. */
function statusOrder(reach: Reach): number {
  const first: readonly Reach[] = ['BROKEN', 'BEYOND', 'SILENT'];
  const place = first.indexOf(reach);
  return place >= 0 ? place : first.length + reaches.indexOf(reach);
}
