import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type OverlapOrder, OverlapsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScope } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { orderOf, orderText } from '../../ui/tableColumns.ts';
import { overlapColumns } from './overlapColumns.tsx';

const orders: Record<string, OverlapOrder> = {
  strength: 'STRENGTH',
  people: 'SHARED_PEOPLE',
  containment: 'CONTAINMENT',
  jaccard: 'JACCARD',
};
type Shown = 'all' | 'apart';

const pairId = ({ a, b }: { a: { id: string }; b: { id: string } }): string => `${a.id}~${b.id}`;

/** All pairs that share somebody, strongest first. */
export function OverlapsTable() {
  const { t } = useTranslation();
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const scope = useScope();
  const order = orderOf(options.sort, { column: 'strength', descending: true });
  const shown: Shown = options.show === 'all' ? 'all' : 'apart';
  const { answer, rows, total, more } = usePages(
    OverlapsDocument,
    { scope, where: { withoutParents: shown === 'apart' }, orderBy: orders[order.column] ?? 'STRENGTH' },
    (data) => data.overlaps,
  );
  const most = Math.max(1, ...rows.map(({ sharedPeople }) => sharedPeople));
  const columns = useMemo(() => overlapColumns({ t, href, language, most }), [t, href, language, most]);
  return (
    <Page
      title={t('app:view.overlaps')}
      about={answer.data ? t('overlaps:sentence', { count: answer.data.all.totalCount }) : null}
    >
      <section className="card" aria-label={t('app:view.overlaps')}>
        <Answered answer={answer} lines={12}>
          {(data) => (
            <>
              <div className="card-head">
                <Segmented<Shown>
                  label={t('overlaps:show.label')}
                  value={shown}
                  onChange={(value) => store.step({ options: { show: value === 'all' ? 'all' : null } })}
                  segments={[
                    { value: 'all', label: t('overlaps:show.all'), count: formatNumber(data.all.totalCount) },
                    { value: 'apart', label: t('overlaps:show.apart'), count: formatNumber(data.apart.totalCount) },
                  ]}
                />
              </div>
              {total === 0 ? (
                <Empty>{t('overlaps:none')}</Empty>
              ) : (
                <DataTable
                  label={t('app:view.overlaps')}
                  columns={columns}
                  rows={rows}
                  rowId={pairId}
                  order={order}
                  onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
                  total={total}
                  more={more}
                  selected={rows
                    .map(pairId)
                    .find((id) => id === selection.join('~') || id === selection.toReversed().join('~'))}
                  twoLines
                  note={
                    <a className="link" href={href({ view: 'measures' })}>
                      {t('overlaps:whatIsThis')}
                    </a>
                  }
                />
              )}
            </>
          )}
        </Answered>
      </section>
    </Page>
  );
}
