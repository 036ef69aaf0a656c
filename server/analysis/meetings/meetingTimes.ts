// From when to when a meeting is known to have lasted, in minutes since midnight.
import type { Meeting } from '../../domain/records.ts';
import { minutesOfDay } from './clock.ts';

export interface MeetingTimes {
  /** The first minute, and the one after the last. */
  from: number;
  to: number;
  /** Both ends are known; else the meeting is known of one minute only. */
  whole: boolean;
}

/** null: no times are known. An end before the beginning is a slip, and the beginning alone is believed. */
export function timesOf({ start, end }: Pick<Meeting, 'start' | 'end'>): MeetingTimes | null {
  const from = start === null ? null : minutesOfDay(start);
  const to = end === null ? null : minutesOfDay(end);
  if (from !== null) return to !== null && to > from ? { from, to, whole: true } : { from, to: from + 1, whole: false };
  return to === null ? null : { from: to - 1, to, whole: false };
}
