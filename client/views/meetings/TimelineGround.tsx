import { useTranslation } from 'react-i18next';
import { usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { daysOf, firstDay, type Months, monthText, spans } from './months.ts';
import { useDate } from './useMeetings.ts';

/** So many months have their names side by side on a narrow screen. */
const fewMonths = spans.quarter;

/** So far to the right the words stand before the line. */
const lateShare = 0.75;

/** The months as columns, and the date in view as a line; what comes after it is tinted. */
export function TimelineGround({ months }: { months: Months }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { scope } = usePlace();
  const date = useDate();
  const { from, to } = daysOf(months);
  const share = (day: number): string => `${(((day - from) / (to - from)) * 100).toFixed(3)}%`;
  const day = firstDay(date);
  // The year stands beside the first month and each January; where there is little room January makes way for it.
  const words = (month: number, index: number): string => {
    const text = format.date(monthText(month));
    if (months.count > spans.half) return month % 12 === 0 ? text.slice(-4) : text.slice(0, -5);
    return index === 0 || month % 12 === 0 ? text : text.slice(0, -5);
  };
  const isIn = day >= from && day < to;
  return (
    <div className="timeline-ground" aria-hidden="true">
      {day < to ? <span className="timeline-after" style={{ left: share(Math.max(day, from)) }} /> : null}
      {Array.from({ length: months.count }, (_, index) => months.first + index).map((month, index) => (
        <span
          key={month}
          className="timeline-month xs n"
          data-minor={(months.count > fewMonths && index % fewMonths > 0) || undefined}
          style={{ left: share(firstDay(monthText(month))) }}
        >
          <span>{words(month, index)}</span>
        </span>
      ))}
      {isIn ? (
        <span
          className="timeline-date"
          data-late={day - from > lateShare * (to - from) || undefined}
          style={{ left: share(day) }}
        >
          <span className="xs n">
            {scope.asOf ? t('meetings:asAt', { date: format.date(scope.asOf) }) : t('meetings:today')}
          </span>
        </span>
      ) : null}
    </div>
  );
}
