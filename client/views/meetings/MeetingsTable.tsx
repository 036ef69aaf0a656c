import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useOrder } from '../../state/useOrder.ts';
import { AnsweredTable } from '../../ui/AnsweredTable.tsx';
import { endsOf, type MeetingMonth } from '../../ui/months.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { meetingColumns } from './meetingColumns.tsx';
import { useWindow } from './useMeetings.ts';
import { EmptyWindowAction, WindowBar } from './WindowBar.tsx';

export interface MeetingsTableProps {
  months: readonly MeetingMonth[];
  /** The twin of the calendar, which shows one month. */
  single?: boolean;
}

/** The meetings of the window that the picture shows, or all; held and planned. */
export function MeetingsTable({ months: known, single = false }: MeetingsTableProps) {
  const { t } = useTranslation();
  const all = usePlace().options.all !== undefined;
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const shown = useWindow(known, single);
  const { months, go, nearest } = shown;
  const sorting = useOrder({ column: 'date', descending: all });
  const pages = usePages(
    MeetingsDocument,
    {
      scope: useScopeOfMeetings(),
      where: all ? {} : endsOf(months),
      orderBy: sorting.order.column === 'date' && sorting.order.descending ? 'LATEST' : 'DATE',
    },
    (data) => data.meetings,
  );
  const columns = useMemo(() => meetingColumns({ t, href, language, format }), [t, href, language, format]);
  const choice = (
    <Segmented
      label={t('meetings:which')}
      segments={[
        { value: 'window', label: t('meetings:whichOf.window') },
        { value: 'all', label: t('meetings:whichOf.all') },
      ]}
      value={all ? 'all' : 'window'}
      onChange={(which) => store.step({ options: { all: which === 'all' ? 'yes' : null, sort: null } })}
    />
  );
  return (
    <section className="card" aria-label={t('app:view.meetings')}>
      {all ? (
        <div className="card-head">
          <h2>{t('meetings:meetings', { count: pages.total })}</h2>
          <span className="space" />
          {choice}
        </div>
      ) : (
        <WindowBar shown={shown} known={known} single={single}>
          {choice}
        </WindowBar>
      )}
      <AnsweredTable
        label={t('app:view.meetings')}
        none={t(all ? 'record:noMeetings' : 'meetings:noneHere')}
        action={all || nearest === null ? undefined : <EmptyWindowAction month={nearest} onGo={go} />}
        {...pages}
        {...sorting}
        columns={columns}
        rowId={({ id }) => id}
        twoLines
      />
    </section>
  );
}
