import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { PairLanes } from './PairLanes.tsx';
import { across, type CalendarSpan, type PairCalendar, spanOf, type TwoBoards } from './pairCalendar.ts';

/** Both boards' meetings on one line each, with the years below and what the marks mean. */
export function PairTimeline({ a, b, calendar }: TwoBoards & { calendar: PairCalendar }) {
  const span = spanOf(calendar.meetings);
  if (!span) return null;
  return (
    <div className="calendar-picture">
      <p className="calendar-names" aria-hidden="true">
        <RecordName of={a} className="cut" />
        <RecordName of={b} className="cut" />
      </p>
      <div>
        <Spoken a={a} b={b} calendar={calendar} />
        <PairLanes first={a.id} calendar={calendar} span={span} />
        <Years span={span} />
        <Key />
      </div>
    </div>
  );
}

/** The picture for who cannot see it; all that is in it stands in the list as well. */
function Spoken({ a, b, calendar: { meetings, duplicates, clashes } }: TwoBoards & { calendar: PairCalendar }) {
  const { t, i18n } = useTranslation();
  const countOf = (id: string): string => formatNumber(meetings.filter(({ board }) => board.id === id).length);
  return (
    <p className="visually-hidden">
      {t('overlaps:calendar.picture', {
        a: nameIn(a, i18n.language),
        ofA: countOf(a.id),
        b: nameIn(b, i18n.language),
        ofB: countOf(b.id),
        duplicates: formatNumber(duplicates.length),
        clashes: formatNumber(clashes.length),
      })}
    </p>
  );
}

function Years({ span: { first, last, years } }: { span: CalendarSpan }) {
  const format = useFormat();
  return (
    <p className="calendar-axis xs t3 n" aria-hidden="true">
      <span>{format.date(first)}</span>
      {years.map(({ year, place }) => (
        <span key={year} style={{ left: across(place) }} className="calendar-year">
          {year}
        </span>
      ))}
      <span>{format.date(last)}</span>
    </p>
  );
}

function Key() {
  const { t } = useTranslation();
  return (
    <ul className="calendar-key xs t2">
      <Mark look="held">{t('overlaps:calendar.held')}</Mark>
      <Mark look="twice">{t('overlaps:calendar.twice')}</Mark>
      <Mark look="clash">{t('overlaps:calendar.clash')}</Mark>
      <Mark look="planned">{t('overlaps:calendar.planned')}</Mark>
    </ul>
  );
}

function Mark({ look, children }: { look: string; children: string }) {
  return (
    <li>
      <i className={look} aria-hidden="true" />
      {children}
    </li>
  );
}
