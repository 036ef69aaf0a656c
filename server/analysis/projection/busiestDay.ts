// Rates belong to one day: over a window, the day with the most.
import type { Day } from '../../domain/partialDate.ts';
import type { DayWindow } from '../../domain/scope.ts';

export interface Busiest {
  most: number;
  /** The first such day; null when it goes back without a beginning, so that any earlier day will do. */
  day: Day | null;
}

/** The largest sum of the weights that hold on one day; 0 for none. */
export function busiestDay(loads: readonly { days: readonly DayWindow[]; weight: number }[]): Busiest {
  let busiest: Busiest = { most: 0, day: null };
  const beginnings = new Set(loads.flatMap(({ days }) => days.map(({ first }) => first)));
  for (const day of [...beginnings].sort((a, b) => a - b)) {
    let sum = 0;
    for (const { days, weight } of loads)
      if (days.some(({ first, last }) => first <= day && day <= last)) sum += weight;
    if (sum > busiest.most) busiest = { most: sum, day: Number.isFinite(day) ? day : null };
  }
  return busiest;
}
