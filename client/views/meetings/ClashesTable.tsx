import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ClashesDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { clashColumns } from './clashColumns.tsx';

type Which = 'all' | 'planned' | 'held';

/** Meetings that overlap in time, with the people whose time both take; and how many could not be judged. */
export function ClashesTable() {
  const { t } = useTranslation();
  const { options } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const sorting = useOrder({ column: 'date', descending: false });
  const which: Which = options.of === 'planned' ? 'planned' : options.of === 'held' ? 'held' : 'all';
  const pages = usePages(
    ClashesDocument,
    { scope: useScopeOfMeetings(), where: which === 'all' ? {} : { planned: which === 'planned' } },
    (data) => data.clashes,
  );
  const columns = useMemo(() => clashColumns({ t, href, language, format }), [t, href, language, format]);
  const notJudged = pages.answer.data?.clashes.notJudged;
  return (
    <section className="card" aria-label={t('meetings:segment.clashes')}>
      <div className="card-head">
        <Segmented
          label={t('meetings:heldOrPlanned')}
          segments={(['all', 'planned', 'held'] as const).map((value) => ({
            value,
            label: t(`meetings:clashesOf.${value}`),
          }))}
          value={which}
          onChange={(next) => store.step({ options: { of: next === 'all' ? null : next } })}
        />
        <span className="space" />
        {notJudged === undefined ? null : (
          <span className="t3">{t('meetings:notJudged', { count: notJudged, number: formatNumber(notJudged) })}</span>
        )}
      </div>
      <AnsweredTable
        label={t('meetings:segment.clashes')}
        none={t('meetings:noClashes')}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={({ a, b }) => `${a.id} ${b.id}`}
        twoLines
      />
    </section>
  );
}
