import { useTranslation } from 'react-i18next';
import { formatNumber } from './format.ts';
import { type MeetingMonth, type Months, monthNumber } from './months.ts';
import { useFormat } from './useFormat.ts';
import './calendar.css';

export interface MonthJumpProps {
  known: readonly MeetingMonth[];
  shown: Months;
  hrefOf: (month: string) => string;
  /** Said where none is known. */
  none: string;
}

const monthLength = 'yyyy-mm'.length;

/** All months that have meetings, latest year first, each with how many; and the years of which no more is known. */
export function MonthJump({ known, shown: { first, count }, hrefOf, none }: MonthJumpProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const years = Map.groupBy(known, ({ month }) => month.slice(0, 4));
  const isShown = (month: string): boolean => monthNumber(month) >= first && monthNumber(month) < first + count;
  if (known.length === 0) return <p className="popover-note">{none}</p>;
  return (
    <div className="month-jump">
      {[...years].toReversed().map(([year, months]) => (
        <section key={year} aria-label={year}>
          <h3 className="n">{year}</h3>
          <ul>
            {months.map(({ month, held, planned }) => (
              <li key={month}>
                <a
                  href={hrefOf(month.length === monthLength ? month : `${month}-01`)}
                  aria-current={month.length === monthLength && isShown(month) ? 'true' : undefined}
                >
                  {month.length === monthLength ? format.date(month) : t('ui:calendar.someMonth', { year })}
                  <span className="n t3">{formatNumber(held + planned)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
