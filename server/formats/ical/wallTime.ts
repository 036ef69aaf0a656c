// What a clock on the wall shows when an event begins.
import type ICAL from 'ical.js';

/** Where the landscape is: times of the whole world are shown as they are there. */
const place = 'Europe/London';
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: place,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Day and time; no time where the event takes the whole day. A time of a place is that of its own clocks. */
export function wallTime(time: ICAL.Time): { date: string; time: string | null } {
  const padded = (number: number, length = 2): string => String(number).padStart(length, '0');
  const date = `${padded(time.year, 4)}-${padded(time.month)}-${padded(time.day)}`;
  if (time.isDate) return { date, time: null };
  if (time.zone?.tzid !== 'UTC') return { date, time: `${padded(time.hour)}:${padded(time.minute)}` };
  const [day = date, clock = null] = parts
    .format(Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute))
    .split(' ');
  return { date: day, time: clock };
}
