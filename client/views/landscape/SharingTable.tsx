import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useLanguage, usePlace } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { formatNumber } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import type { Column } from '../../ui/tableColumns.ts';
import { endsOf, endsText, type Sharing, type SharingTie } from './sharing.ts';

/** The table twin of the small network: its ties, those with most people first. */
export function SharingTable({ sharing }: { sharing: Sharing }) {
  const { t } = useTranslation();
  const { selection } = usePlace();
  const sorting = useOrder({ column: 'people', descending: true }, 'pairs');
  const href = useHref();
  const language = useLanguage();
  const columns = useMemo(
    (): Column<SharingTie>[] => [
      {
        id: 'boards',
        header: t('overlaps:column.boards'),
        heading: true,
        width: '56%',
        value: (tie) => endsText(tie, sharing, language),
        cell: (tie) => (
          <a href={href({ selection: [tie.source, tie.target] })}>
            {(endsOf(tie, sharing) ?? []).map((names, end) => (
              <RecordName key={names.name} of={names} {...(end > 0 ? { className: 'second' } : {})} />
            ))}
          </a>
        ),
      },
      {
        id: 'people',
        header: t('overlaps:column.people'),
        measures: ['sharedPeople'],
        numeric: true,
        value: ({ people }) => people,
        cell: ({ people }) => formatNumber(people),
      },
      {
        id: 'chance',
        header: t('overlaps:figure.chance'),
        measures: ['qValue'],
        value: ({ strong }) => (strong ? 1 : 0),
        cell: ({ strong }) => t(strong ? 'landscape:yes' : 'landscape:no'),
      },
    ],
    [t, sharing, href, language],
  );
  return (
    <DataTable
      label={t('landscape:sharing.title')}
      columns={columns}
      rows={sharing.ties}
      rowId={({ id }) => id}
      {...sorting}
      total={sharing.ties.length}
      selected={selection.join('~')}
      twoLines
    />
  );
}
