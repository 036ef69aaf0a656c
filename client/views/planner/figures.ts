// The figures of a plan before and after, on axes that stay where they are while somebody plans.
import type { PlannerFiguresFragment } from '../../api/operations.generated.ts';
import { formatNumber } from '../../ui/format.ts';

export type Figures = PlannerFiguresFragment;

export const figureNames = [
  'boards',
  'seats',
  'people',
  'hours',
  'travel',
  'cost',
  'pairs',
  'busiest',
  'effective',
  'cells',
  'sight',
] as const;
export type FigureName = (typeof figureNames)[number];

interface FigureManner {
  of: (figures: Figures) => number | null;
  digits: number;
  /** Of the registry, whose definitions it offers. */
  measures: readonly string[];
}

export const manners: Readonly<Record<FigureName, FigureManner>> = {
  boards: { of: ({ boards }) => boards, digits: 0, measures: [] },
  seats: { of: ({ seats }) => seats, digits: 0, measures: [] },
  people: { of: ({ people }) => people, digits: 0, measures: [] },
  hours: { of: ({ personHours }) => personHours, digits: 0, measures: ['personHoursPerYear'] },
  travel: { of: ({ travelHoursSaved }) => travelHoursSaved, digits: 0, measures: [] },
  cost: { of: ({ cost }) => cost, digits: 0, measures: [] },
  pairs: { of: ({ significantPairs }) => significantPairs, digits: 0, measures: ['qValue'] },
  busiest: { of: ({ mostHours }) => mostHours, digits: 0, measures: ['hoursPerYear'] },
  effective: { of: ({ effectiveBoards }) => effectiveBoards, digits: 1, measures: ['effectiveBoardsTogether'] },
  cells: { of: ({ themeAreas }) => themeAreas, digits: 0, measures: [] },
  sight: { of: ({ boardsInSight }) => boardsInSight, digits: 0, measures: [] },
};

/** Those that say something: without a rate there is no cost, without a shared day no travel is spared. */
export function figuresShown(sides: readonly Figures[]): FigureName[] {
  return figureNames.filter((name) => {
    if (name === 'cost') return sides.some(({ cost }) => cost !== null);
    return name !== 'travel' || sides.some(({ travelHoursSaved }) => travelHoursSaved > 0);
  });
}

/** The axis of a figure in all plans that are compared. What a plan spares is nothing before any of them. */
export function axisFor(name: FigureName, plans: readonly { before: Figures; after: Figures }[]): number {
  const { of } = manners[name];
  return axisOf(plans.flatMap(({ before, after }) => (name === 'travel' ? [of(after)] : [of(before)])));
}

const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/** Where an axis ends: a round number a tenth above what is so before, the greatest of all that are compared. */
export function axisOf(befores: readonly (number | null)[]): number {
  const most = 1.1 * Math.max(0, ...befores.map((before) => before ?? 0));
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return (steps.find((step) => step * power >= most) ?? 10) * power;
}

/** How far along an axis, 0 to 1; what lies beyond its end stays at its end. */
export const along = (value: number, axis: number): number => Math.min(1, Math.max(0, value / axis));

/** `−2`, `+0.5`; null: no change, as far as is shown. */
export function differenceText(before: number, after: number, digits: number): string | null {
  const text = formatNumber(Math.abs(after - before), digits);
  if (text === formatNumber(0, digits)) return null;
  return after > before ? `+${text}` : `−${text}`;
}
