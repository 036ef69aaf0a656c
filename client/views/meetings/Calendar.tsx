import { useTranslation } from 'react-i18next';
import { MeetingWindowDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace, useScopeOfMeetings } from '../../state/useBoardwalk.ts';
import { Answered } from '../../ui/Answered.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { formatNumber } from '../../ui/format.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { type CalendarDay, type CalendarMonth, calendarOf } from './calendarModel.ts';
import { DayList } from './DayList.tsx';
import { Entry } from './Entry.tsx';
import { endsOf, type MeetingMonth, nearestMonth } from './months.ts';
import { TimelineLegend } from './TimelineLegend.tsx';
import { LeftOut } from './TimelinePage.tsx';
import type { MeetingWindow } from './timelineModel.ts';
import { useDate, useWindow } from './useMeetings.ts';
import { EmptyWindowAction, WindowBar } from './WindowBar.tsx';
import './calendar.css';

/** One month: a grid of its days, or a list of them where it is narrow. */
export function Calendar({ months: known }: { months: readonly MeetingMonth[] }) {
  const { t } = useTranslation();
  const shown = useWindow(known, true);
  const { months, go } = shown;
  const answer = useAnswer(MeetingWindowDocument, { scope: useScopeOfMeetings(), ...endsOf(months) });
  const nearest = nearestMonth(known, months, -1) ?? nearestMonth(known, months, 1);
  return (
    <section className="card" aria-label={t('meetings:segment.calendar')}>
      <WindowBar shown={shown} known={known} single />
      <Answered answer={answer} lines={12}>
        {({ meetingWindow }) =>
          meetingWindow.totalCount === 0 ? (
            <Empty action={<EmptyWindowAction month={nearest} onGo={go} />}>{t('meetings:noneHere')}</Empty>
          ) : (
            <>
              <LeftOut window={meetingWindow} />
              <Month month={calendarOf(meetingWindow.meetings, months.first)} window={meetingWindow} />
              <TimelineLegend />
            </>
          )
        }
      </Answered>
    </section>
  );
}

function Month({ month, window }: { month: CalendarMonth; window: MeetingWindow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const narrow = useNarrow(720);
  const { day: opened } = usePlace().options;
  const whole = month.busy.find(({ date }) => date === opened);
  return (
    <>
      {narrow ? (
        <DayList days={month.busy} window={window} />
      ) : (
        <>
          <Grid month={month} window={window} />
          {whole ? <DayList days={[whole]} window={window} /> : null}
        </>
      )}
      {month.someDay.length > 0 ? (
        <section className="some-days">
          <h3>{t('meetings:someDay')}</h3>
          <ul>
            {month.someDay.map((meeting) => (
              <li key={meeting.id}>
                <Entry meeting={meeting} window={window} words={format.date(meeting.date)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function Grid({ month, window }: { month: CalendarMonth; window: MeetingWindow }) {
  const { t } = useTranslation();
  return (
    <table className="month-grid" aria-label={t('meetings:segment.calendar')}>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`meetings:weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td key={day.date} data-outside={!day.inside || undefined}>
                <Day day={day} window={window} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mostOfDay = 4;

function Day({ day: { date, inside, meetings }, window }: { day: CalendarDay; window: MeetingWindow }) {
  const { t } = useTranslation();
  const today = useDate();
  const shown = meetings.length > mostOfDay ? meetings.slice(0, mostOfDay - 1) : meetings;
  const left = meetings.length - shown.length;
  if (!inside) return null;
  return (
    <>
      <time className="n" dateTime={date} data-today={date === today || undefined}>
        {Number(date.slice(8))}
      </time>
      <ul>
        {shown.map((meeting) => (
          <li key={meeting.id}>
            <Entry meeting={meeting} window={window} words={meeting.start} />
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" className="link xs" onClick={() => store.step({ options: { day: date } }, 'replace')}>
          {t('meetings:moreOfDay', { count: left, number: formatNumber(left) })}
        </button>
      ) : null}
    </>
  );
}
