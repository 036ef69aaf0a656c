import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type BoardOrder, CadencesDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { named } from '../../state/named.ts';
import { useHref, useLanguage, useScope } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { seriesColumns } from './seriesColumns.tsx';
import { useRate } from './useMeetings.ts';

const orders: Record<string, BoardOrder> = { board: 'NAME' };

/** How often and how long each board meets, as stated or inferred, what that takes in a year, and when it meets next. */
export function SeriesTable() {
  const { t } = useTranslation();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const date = useDate();
  const rate = useRate();
  const sorting = useOrder({ column: 'personHours', descending: true });
  const pages = usePages(
    CadencesDocument,
    { scope: useScope(), date, orderBy: named(orders, sorting.order.column) ?? 'HOURS' },
    (data) => data.boards,
  );
  const columns = useMemo(() => seriesColumns({ t, href, language, format, rate }), [t, href, language, format, rate]);
  return (
    <section className="card" aria-label={t('meetings:segment.series')}>
      <AnsweredTable
        label={t('meetings:segment.series')}
        none={t('record:noBoards')}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={({ id }) => id}
        note={<span className="t3">{t('meetings:nextFrom', { date: format.date(date) })}</span>}
        twoLines
      />
    </section>
  );
}
