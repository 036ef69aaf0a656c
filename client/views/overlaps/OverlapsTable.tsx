import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OverlapOrder, OverlapsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { TablePage } from '../../ui/TablePage.tsx';
import { orderOf, orderText } from '../../ui/tableColumns.ts';
import { overlapColumns } from './overlapColumns.tsx';

const orders: Record<string, OverlapOrder> = {
  strength: 'STRENGTH',
  people: 'SHARED_PEOPLE',
  containment: 'CONTAINMENT',
  jaccard: 'JACCARD',
  chance: 'Q_VALUE',
  hours: 'HOURS',
};
type Shown = 'all' | 'apart' | 'beyond';

const pairId = ({ a, b }: { a: { id: string }; b: { id: string } }): string => `${a.id}~${b.id}`;

/** All pairs that share somebody, strongest first. */
export function OverlapsTable() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const order = orderOf(options.sort, { column: 'strength', descending: true });
  const shown: Shown = options.show === 'all' || options.show === 'beyond' ? options.show : 'apart';
  const { answer, rows, total, more } = usePages(
    OverlapsDocument,
    {
      scope,
      where: { withoutParents: shown !== 'all', significant: shown === 'beyond' },
      orderBy: orders[order.column] ?? 'STRENGTH',
    },
    (data) => data.overlaps,
  );
  const most = Math.max(1, ...rows.map(({ sharedPeople }) => sharedPeople));
  const columns = useMemo(() => overlapColumns({ t, href, language, most }), [t, href, language, most]);
  return (
    <TablePage
      title={t('app:view.overlaps')}
      about={t('overlaps:sentence', { count: answer.data?.all.totalCount ?? 0 })}
      none={t(shown === 'beyond' ? 'overlaps:noneBeyond' : 'overlaps:none')}
      head={
        answer.data ? (
          <Segmented<Shown>
            label={t('overlaps:show.label')}
            value={shown}
            onChange={(value) => store.step({ options: { show: value === 'apart' ? null : value } })}
            segments={[
              { value: 'all', label: t('overlaps:show.all'), count: formatNumber(answer.data.all.totalCount) },
              { value: 'apart', label: t('overlaps:show.apart'), count: formatNumber(answer.data.apart.totalCount) },
              { value: 'beyond', label: t('overlaps:show.beyond'), count: formatNumber(answer.data.beyond.totalCount) },
            ]}
          />
        ) : null
      }
      answer={answer}
      columns={columns}
      rows={rows}
      rowId={pairId}
      order={order}
      onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
      total={total}
      more={more}
      selected={rows.map(pairId).find((id) => id === selection.join('~') || id === selection.toReversed().join('~'))}
      note={
        <a className="link" href={href({ view: 'measures' })}>
          {t('overlaps:whatIsThis')}
        </a>
      }
    />
  );
}
