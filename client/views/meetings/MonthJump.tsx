import { useTranslation } from 'react-i18next';
import { useHref } from '../../state/useBoardwalk.ts';
import { formatNumber } from '../../ui/format.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { type MeetingMonth, monthNumber } from './months.ts';
import type { WindowShown } from './useMeetings.ts';

const monthLength = 'yyyy-mm'.length;

/** All months that have meetings, latest year first, each with how many; and the years of which no more is known. */
export function MonthJump({ known, shown }: { known: readonly MeetingMonth[]; shown: WindowShown }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const years = Map.groupBy(known, ({ month }) => month.slice(0, 4));
  const { first, count } = shown.months;
  const isShown = (month: string): boolean => monthNumber(month) >= first && monthNumber(month) < first + count;
  if (known.length === 0) return <p className="popover-note">{t('record:noMeetings')}</p>;
  return (
    <div className="month-jump">
      {[...years].toReversed().map(([year, months]) => (
        <section key={year} aria-label={year}>
          <h3 className="n">{year}</h3>
          <ul>
            {months.map(({ month, held, planned }) => (
              <li key={month}>
                <a
                  href={href({ options: { month: month.length === monthLength ? month : `${month}-01` } })}
                  aria-current={month.length === monthLength && isShown(month) ? 'true' : undefined}
                >
                  {month.length === monthLength ? format.date(month) : t('meetings:someMonth', { year })}
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
