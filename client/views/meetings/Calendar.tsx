import { useTranslation } from 'react-i18next';
import { MeetingWindowDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { MonthCalendar } from '../../ui/MonthCalendar.tsx';
import { endsOf, type MeetingMonth } from '../../ui/months.ts';
import { Entry } from './Entry.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { LeftOut } from './TimelinePage.tsx';
import type { MeetingWindow } from './timelineModel.ts';
import { useWindow } from './useMeetings.ts';
import { EmptyWindowAction, WindowBar } from './WindowBar.tsx';

/** What meets in one month. */
export function Calendar({ months: known }: { months: readonly MeetingMonth[] }) {
  const { t } = useTranslation();
  const shown = useWindow(known, true);
  const { months, go, nearest } = shown;
  const answer = useAnswer(MeetingWindowDocument, { scope: useScopeOfMeetings(), ...endsOf(months) });
  return (
    <section className="card" aria-label={t('meetings:segment.calendar')}>
      <WindowBar shown={shown} known={known} single />
      <Answered answer={answer} lines={12}>
        {({ meetingWindow }) =>
          meetingWindow.totalCount === 0 ? (
            <Empty action={nearest === null ? undefined : <EmptyWindowAction month={nearest} onGo={go} />}>
              {t('meetings:noneHere')}
            </Empty>
          ) : (
            <>
              <LeftOut window={meetingWindow} />
              <Month month={months.first} window={meetingWindow} />
              <TimelineLegend />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Month({ month, window }: { month: number; window: MeetingWindow }) {
  const { t } = useTranslation();
  const today = useDate();
  const { day } = usePlace().options;
  return (
    <MonthCalendar
      label={t('meetings:segment.calendar')}
      month={month}
      meetings={window.meetings}
      today={today}
      opened={day}
      onOpen={(date) => store.step({ options: { day: date } }, 'replace')}
      entry={(meeting, words) => <Entry meeting={meeting} window={window} words={words} />}
    />
  );
}
