import type { ReactNode } from 'react';
import type { CalendarDay, CalendarMeeting } from './calendarModel.ts';
import { useFormat } from './useFormat.ts';

export interface DayListProps<M> {
  days: readonly CalendarDay<M>[];
  entry: (meeting: M, words: string | null) => ReactNode;
}

/** Days with all that meets on them. */
export function DayList<M extends CalendarMeeting>({ days, entry }: DayListProps<M>) {
  const format = useFormat();
  return (
    <ol className="day-list">
      {days.map(({ date, meetings }) => (
        <li key={date}>
          <h3 className="n">{format.day(date)}</h3>
          <ul>
            {meetings.map((meeting) => (
              <li key={meeting.id}>{entry(meeting, meeting.start)}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
