import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type CalendarDay, type CalendarMeeting, type CalendarMonth, calendarOf } from './calendarModel.ts';
import { DayList } from './DayList.tsx';
import { formatNumber } from './format.ts';
import { usePrinting } from './printing.ts';
import { useFormat } from './useFormat.ts';
import { useNarrow } from './useNarrow.ts';
import './calendar.css';

export interface MonthCalendarProps<M> {
  /** What meets, for those who hear it. */
  label: string;
  /** The month, months being counted from the year 0. */
  month: number;
  meetings: readonly M[];
  today: string;
  /** The day that is listed in full below. */
  opened: string | undefined;
  onOpen: (date: string) => void;
  /** One meeting; `words`: its time, or its date as far as known. */
  entry: (meeting: M, words: string | null) => ReactNode;
}

/** One month: a grid of its days, or a list of them where it is narrow; apart from them what is not known to the day. */
export function MonthCalendar<M extends CalendarMeeting>(props: MonthCalendarProps<M>) {
  const { t } = useTranslation();
  const format = useFormat();
  const narrow = useNarrow(720);
  const { meetings, opened, entry } = props;
  const month = calendarOf(meetings, props.month);
  const whole = month.busy.find(({ date }) => date === opened);
  return (
    <>
      {narrow ? (
        <DayList days={month.busy} entry={entry} />
      ) : (
        <>
          <Grid weeks={month.weeks} {...props} />
          {whole ? <DayList days={[whole]} entry={entry} /> : null}
        </>
      )}
      {month.someDay.length > 0 ? (
        <section className="some-days">
          <h3>{t('ui:calendar.someDay')}</h3>
          <ul>
            {month.someDay.map((meeting) => (
              <li key={meeting.id}>{entry(meeting, format.date(meeting.date))}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function Grid<M extends CalendarMeeting>(props: MonthCalendarProps<M> & Pick<CalendarMonth<M>, 'weeks'>) {
  const { t } = useTranslation();
  return (
    <table className="month-grid" aria-label={props.label}>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col">
              {t(`ui:calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((week) => (
          <tr key={week[0]?.date}>
            {week.map((day) => (
              <td key={day.date} data-outside={!day.inside || undefined}>
                <Day day={day} {...props} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const mostOfDay = 4;

type DayProps<M> = Pick<MonthCalendarProps<M>, 'today' | 'onOpen' | 'entry'> & { day: CalendarDay<M> };

function Day<M extends CalendarMeeting>({ day: { date, inside, meetings }, today, onOpen, entry }: DayProps<M>) {
  const { t } = useTranslation();
  // What nobody can open on paper stands there whole.
  const printing = usePrinting();
  const shown = meetings.length > mostOfDay && !printing ? meetings.slice(0, mostOfDay - 1) : meetings;
  const left = meetings.length - shown.length;
  if (!inside) return null;
  return (
    <>
      <time className="n" dateTime={date} data-today={date === today || undefined}>
        {Number(date.slice(8))}
      </time>
      <ul>
        {shown.map((meeting) => (
          <li key={meeting.id}>{entry(meeting, meeting.start)}</li>
        ))}
      </ul>
      {left > 0 ? (
        <button type="button" className="link xs" onClick={() => onOpen(date)}>
          {t('ui:calendar.more', { count: left, number: formatNumber(left) })}
        </button>
      ) : null}
    </>
  );
}
