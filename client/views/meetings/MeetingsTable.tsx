import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingsDocument } from '../../api/operations.generated.ts';
import { usePages } from '../../api/usePages.ts';
import { store, useHref, useLanguage, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { endsOf, type MeetingMonth, nearestMonth } from '../../ui/months.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { orderOf, orderText } from '../../ui/tableColumns.ts';
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
  const { options, selection } = usePlace();
  const href = useHref();
  const language = useLanguage();
  const format = useFormat();
  const shown = useWindow(known, single);
  const all = options.all !== undefined;
  const order = orderOf(options.sort, { column: 'date', descending: all });
  const { answer, rows, total, more } = usePages(
    MeetingsDocument,
    {
      scope: useScopeOfMeetings(),
      where: all ? {} : endsOf(shown.months),
      orderBy: order.column === 'date' && order.descending ? 'LATEST' : 'DATE',
    },
    (data) => data.meetings,
  );
  const columns = useMemo(() => meetingColumns({ t, href, language, format }), [t, href, language, format]);
  const nearest = nearestMonth(known, shown.months, -1) ?? nearestMonth(known, shown.months, 1);
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
          <h2>{t('meetings:meetings', { count: total })}</h2>
          <span className="space" />
          {choice}
        </div>
      ) : (
        <WindowBar shown={shown} known={known} single={single}>
          {choice}
        </WindowBar>
      )}
      <Answered answer={answer} lines={12}>
        {() =>
          total === 0 ? (
            <Empty action={all || nearest === null ? undefined : <EmptyWindowAction month={nearest} onGo={shown.go} />}>
              {t(all ? 'record:noMeetings' : 'meetings:noneHere')}
            </Empty>
          ) : (
            <DataTable
              label={t('app:view.meetings')}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              order={order}
              onOrder={(next) => store.step({ options: { sort: orderText(next) } })}
              total={total}
              more={more}
              selected={selection[0]}
              twoLines
            />
          )
        }
      </Answered>
    </section>
  );
}
