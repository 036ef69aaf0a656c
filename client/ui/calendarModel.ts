// The month grid: weeks from Monday, what meets on each day, and apart from them what is known to the month or the year only.
import { daysOf, dayText, isExact, weekdayOf } from './months.ts';

export interface CalendarMeeting {
  id: string;
  date: string;
  /** The time of day; null: unknown. */
  start: string | null;
}

export interface CalendarDay<M> {
  date: string;
  /** Whether it is of the month, not of the one before or after it. */
  inside: boolean;
  meetings: M[];
}

export interface CalendarMonth<M> {
  weeks: CalendarDay<M>[][];
  /** Days of the month that have meetings. */
  busy: CalendarDay<M>[];
  /** Meetings of which the day is not known. */
  someDay: M[];
}

const week = 7;

export function calendarOf<M extends CalendarMeeting>(meetings: readonly M[], month: number): CalendarMonth<M> {
  const { from, to } = daysOf({ first: month, count: 1 });
  const byDate = Map.groupBy(
    meetings.filter(({ date }) => isExact(date)),
    ({ date }) => date,
  );
  const first = from - weekdayOf(from);
  const count = Math.ceil((to - first) / week);
  const weeks = Array.from({ length: count }, (_, row) =>
    Array.from({ length: week }, (_, column): CalendarDay<M> => {
      const day = first + row * week + column;
      const inside = day >= from && day < to;
      const date = dayText(day);
      return { date, inside, meetings: inside ? (byDate.get(date) ?? []) : [] };
    }),
  );
  return {
    weeks,
    busy: weeks.flat().filter((day) => day.meetings.length > 0),
    someDay: meetings.filter(({ date }) => !isExact(date)),
  };
}
