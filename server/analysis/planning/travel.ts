// Hours of travel a year spared by shared days: where two boards meet on one day, whoever is on both is spared one journey for each meeting of
// the one that meets less. 0 where either's cadence is not known.
import { meetingsPerYear } from '../meetings/cadence.ts';
import { pairOf, sharedCount } from '../projection/sharing.ts';
import type { Plan } from './plan.ts';

export function travelHoursSaved({ after, sharedDays }: Plan, minutes: number): number {
  return sharedDays.reduce((sum, [a, b]) => {
    const [i, j] = [after.indexOfBoard.get(a) ?? -1, after.indexOfBoard.get(b) ?? -1];
    if (i < 0 || j < 0) return sum;
    const onBoth = sharedCount(after.sharedPeople, pairOf(after.sharedPeople, i, j));
    const meetings = Math.min(meetingsPerYear(after, a) ?? 0, meetingsPerYear(after, b) ?? 0);
    return sum + (onBoth * meetings * minutes) / 60;
  }, 0);
}
