import { useFormat } from '../../ui/useFormat.ts';
import type { CalendarDay } from './calendarModel.ts';
import { Entry } from './Entry.tsx';
import type { MeetingWindow } from './timelineModel.ts';

/** Days with all that meets on them. */
export function DayList({ days, window }: { days: readonly CalendarDay[]; window: MeetingWindow }) {
  const format = useFormat();
  return (
    <ol className="day-list">
      {days.map(({ date, meetings }) => (
        <li key={date}>
          <h3 className="n">{format.day(date)}</h3>
          <ul>
            {meetings.map((meeting) => (
              <li key={meeting.id}>
                <Entry meeting={meeting} window={window} words={meeting.start} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
