import { useTranslation } from 'react-i18next';
import { usePlace } from '../../state/useBoardwalk.ts';
import { useDate } from '../../state/useDate.ts';
import { daysOf, dayText, firstDay, type Months, mondaysOf, monthText, spans } from '../../ui/months.ts';
import { useFormat } from '../../ui/useFormat.ts';

/** So many months have their names side by side on a narrow screen. */
const fewMonths = spans.quarter;
/** So far to the right the words stand before the line. */
const lateShare = 0.75;

/** The months as columns, weeks where there is one month, and the date in view as a line; what comes after it is tinted. */
export function TimelineGround({ months }: { months: Months }) {
  const { from, to } = daysOf(months);
  const share = (day: number): string => `${(((day - from) / (to - from)) * 100).toFixed(3)}%`;
  const day = firstDay(useDate());
  const isIn = day >= from && day < to;
  const lines = [...monthsOf(months).map((month) => firstDay(monthText(month))), ...weeksOf(months)];
  return (
    <>
      <div className="timeline-head" aria-hidden="true">
        <div className="timeline-scale">
          <Labels months={months} share={share} />
          {isIn ? <DateWords left={share(day)} late={day - from > lateShare * (to - from)} /> : null}
        </div>
      </div>
      <div className="timeline-ground" aria-hidden="true">
        {day < to ? <span className="timeline-after" style={{ left: share(Math.max(day, from)) }} /> : null}
        {lines.map((line) => (
          <span key={line} className="timeline-line" style={{ left: share(line) }} />
        ))}
        {isIn ? <span className="timeline-line date" style={{ left: share(day) }} /> : null}
      </div>
    </>
  );
}

function monthsOf({ first, count }: Months): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

function weeksOf(months: Months): number[] {
  return months.count === 1 ? mondaysOf(months) : [];
}

interface LabelsProps {
  months: Months;
  share: (day: number) => string;
}

function Labels({ months, share }: LabelsProps) {
  const format = useFormat();
  // The year stands beside the first month and each January; where there is little room January makes way for it.
  const words = (month: number, index: number): string => {
    const text = format.date(monthText(month));
    if (months.count > spans.half) return month % 12 === 0 ? text.slice(-4) : text.slice(0, -5);
    return index === 0 || month % 12 === 0 ? text : text.slice(0, -5);
  };
  return (
    <>
      {monthsOf(months).map((month, index) => (
        <span
          key={month}
          className="timeline-month xs n"
          data-minor={(months.count > fewMonths && index % fewMonths > 0) || undefined}
          style={{ left: share(firstDay(monthText(month))) }}
        >
          {words(month, index)}
        </span>
      ))}
      {weeksOf(months).map((monday) => (
        <span key={monday} className="timeline-month week xs n" style={{ left: share(monday) }}>
          {Number(dayText(monday).slice(8))}
        </span>
      ))}
    </>
  );
}

/** Which date the line is, beside it. */
function DateWords({ left, late }: { left: string; late: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { scope } = usePlace();
  return (
    <span className={late ? 'timeline-date late xs n' : 'timeline-date xs n'} style={{ left }}>
      {scope.asOf ? t('meetings:asAt', { date: format.date(scope.asOf) }) : t('meetings:today')}
    </span>
  );
}
