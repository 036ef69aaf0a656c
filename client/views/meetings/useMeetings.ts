import { store, usePlace } from '../../state/useBoardwalk.ts';
import { today } from '../../state/useDate.ts';
import {
  type MeetingMonth,
  type Months,
  monthsFrom,
  monthText,
  monthWritten,
  nearestMonth,
  type SpanName,
  spanNames,
  spans,
  startingMonth,
  startingSpan,
} from '../../ui/months.ts';
import { rateOf } from './rateOf.ts';

export const segments = ['timeline', 'calendar', 'series', 'duplicated', 'clashes', 'actions'] as const;
export type SegmentName = (typeof segments)[number];

export function useSegment(): SegmentName {
  const { show } = usePlace().options;
  return segments.find((segment) => segment === show) ?? 'timeline';
}

/** What one hour of one person costs, as stated by whoever looks; null: not stated. */
export function useRate(): number | null {
  return rateOf(usePlace().options.rate);
}

export interface WindowShown {
  months: Months;
  span: SpanName;
  /** Moves by so many months. */
  move: (by: number) => void;
  go: (month: number) => void;
  /** A month outside that has meetings; null: there is none. */
  nearest: number | null;
}

/** The months in view, as the address keeps them; `single`: one month, whatever the span. */
export function useWindow(known: readonly MeetingMonth[], single = false): WindowShown {
  const { options, scope } = usePlace();
  const start = { months: known, asOf: scope.asOf, today: today() };
  const span = spanNames.find((name) => name === options.span) ?? startingSpan(start);
  const count = single ? 1 : spans[span];
  const months = monthsFrom(monthWritten(options.month) ?? startingMonth({ ...start, count }), count);
  const go = (month: number): void =>
    store.step({ options: { month: monthText(monthsFrom(month, count).first) } }, 'replace');
  // From where it stands by now, drawn or not: one press builds on the last.
  const move = (by: number): void => {
    const written = monthWritten(store.snapshot().place.options.month);
    go((written === null ? months : monthsFrom(written, count)).first + by);
  };
  return { months, span, go, move, nearest: nearestMonth(known, months) };
}
