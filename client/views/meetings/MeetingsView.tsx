import { CalendarDays, ChartNoAxesGantt } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MeetingsHeadDocument, type MeetingsHeadQuery } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace, useScope, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useTwin } from '../../state/useTwin.ts';
import { Answered } from '../../ui/Answered.tsx';
import { formatNumber } from '../../ui/format.ts';
import { Page } from '../../ui/Page.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TwinButton } from '../../ui/TwinButton.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { ActionsTable } from './ActionsTable.tsx';
import { Calendar } from './Calendar.tsx';
import { ClashesTable } from './ClashesTable.tsx';
import { DuplicatedList } from './DuplicatedList.tsx';
import { HeadFigures } from './HeadFigures.tsx';
import { MeetingsTable } from './MeetingsTable.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { TimelinePage } from './TimelinePage.tsx';
import { type SegmentName, segments, useSegment } from './useMeetings.ts';
import './meetings.css';

/** When boards meet: on a line and in a calendar, how often, which meetings are duplicated or clash, and what they agreed. */
export function MeetingsView() {
  const { t } = useTranslation();
  const { scope } = usePlace();
  const format = useFormat();
  const segment = useSegment();
  const answer = useAnswer(MeetingsHeadDocument, { scope: useScope(), always: useScopeOfMeetings() });
  const series = answer.data?.held.totalCount;
  return (
    <Page
      title={t('app:view.meetings')}
      about={series === undefined ? null : t('meetings:sentence', { count: series })}
      actions={
        <>
          <Segments head={answer.data} />
          {segment === 'timeline' || segment === 'calendar' ? <Twin segment={segment} /> : null}
        </>
      }
    >
      <Answered answer={answer} lines={12}>
        {(head) => (
          <div className="stack">
            <HeadFigures head={head} />
            {scope.asOf ? <p className="t2">{t('meetings:allDates', { date: format.date(scope.asOf) })}</p> : null}
            <Shown segment={segment} head={head} />
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Segments({ head }: { head: MeetingsHeadQuery | undefined }) {
  const { t } = useTranslation();
  const counts: Partial<Record<SegmentName, number>> = head
    ? {
        duplicated: head.held.totalCount,
        clashes: head.clashes.totalCount,
        actions: head.actions.totalCount,
      }
    : {};
  const show = (segment: SegmentName): void =>
    store.step({ options: { show: segment === 'timeline' ? null : segment, twin: null, sort: null } });
  return (
    <Segmented
      label={t('meetings:show')}
      segments={segments.map((value) => {
        const count = counts[value];
        return {
          value,
          label: t(`meetings:segment.${value}`),
          ...(count === undefined ? {} : { count: formatNumber(count) }),
        };
      })}
      value={useSegment()}
      onChange={show}
    />
  );
}

function Twin({ segment }: { segment: 'timeline' | 'calendar' }) {
  const { t } = useTranslation();
  const { table, toggle } = useTwin();
  const Icon = segment === 'timeline' ? ChartNoAxesGantt : CalendarDays;
  return (
    <TwinButton
      table={table}
      toggle={toggle}
      picture={t(`meetings:segment.${segment}`)}
      pictureIcon={<Icon size={16} aria-hidden="true" />}
    />
  );
}

function Shown({ segment, head }: { segment: SegmentName; head: MeetingsHeadQuery }) {
  const table = usePlace().options.twin === 'table';
  switch (segment) {
    case 'timeline':
      return table ? <MeetingsTable months={head.meetingMonths} /> : <TimelinePage head={head} />;
    case 'calendar':
      return table ? <MeetingsTable months={head.meetingMonths} single /> : <Calendar months={head.meetingMonths} />;
    case 'series':
      return <SeriesTable />;
    case 'duplicated':
      return <DuplicatedList />;
    case 'clashes':
      return <ClashesTable />;
    case 'actions':
      return <ActionsTable />;
  }
}
