// How many days lie between two meetings. A date known by its month is any day of it, so the days lie between a least and a most.
import type { DayWindow } from '../../domain/scope.ts';

/** Equal where both dates are known to the day. */
export interface DaysApart {
  least: number;
  most: number;
}

export function daysApart(a: DayWindow, b: DayWindow): DaysApart {
  return {
    least: Math.max(0, b.first - a.last, a.first - b.last),
    most: Math.max(b.last - a.first, a.last - b.first),
  };
}
