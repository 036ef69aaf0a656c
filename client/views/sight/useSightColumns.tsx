import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { tiers } from '../../state/scopeWords.ts';
import { useHref, useLanguage } from '../../state/useBoardwalk.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { stepOf } from './linkSteps.ts';
import { type Reach, reaches } from './reach.ts';
import type { SightCardModel, SightModel } from './sightModel.ts';
import { useLinkWords } from './useLinkWords.ts';

/** The columns of the table twin. */
export function useSightColumns(model: SightModel): Column<SightCardModel>[] {
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
        <Ways
          ways={up(id).map(({ link, other }) => ({
            id: link.id,
            href: href(stepOf(link)),
            name: words.link(link, id, other),
          }))}
        />
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
          <Ways
            ways={(board?.breaksAt ?? [])
              .filter((at) => at.id !== id)
              .map((at) => ({ id: at.id, href: href({ selection: [at.id] }), name: <RecordName of={at} /> }))}
          />
        ) : null,
    },
  ];
}

interface Way {
  id: string;
  href: string;
  name: ReactNode;
}

function Ways({ ways }: { ways: readonly Way[] }) {
  return (
    <ul className="sight-ways">
      {ways.map(({ id, href, name }) => (
        <li key={id}>
          <a className="quiet-link" href={href}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Broken ones first. */
function statusOrder(reach: Reach): number {
  const first: readonly Reach[] = ['BROKEN', 'BEYOND', 'SILENT'];
  const place = first.indexOf(reach);
  return place >= 0 ? place : first.length + reaches.indexOf(reach);
}
