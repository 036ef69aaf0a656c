import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../ui/format.ts';
import { nameIn, RecordName } from '../../ui/RecordName.tsx';
import { useFormat } from '../../ui/useFormat.ts';
import { type PairCalendar, type PairMeeting, type PairTie, spanOf, type TwoBoards } from './pairCalendar.ts';

const lanes = [18, 66] as const;
const height = 84;
/** Of the width, left free at either end. */
const margin = 0.015;

/** Both boards' meetings on one line each; a line between two that duplicate each other, a broken one with a cross between two at the same time. */
export function PairTimeline({ a, b, calendar }: TwoBoards & { calendar: PairCalendar }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const { meetings, duplicates, clashes } = calendar;
  const span = spanOf(meetings);
  if (!span) return null;
  const x = (date: string): string => `${100 * (margin + span.place(date) * (1 - 2 * margin))}%`;
  const yearAt = (place: number): string => `${100 * (margin + place * (1 - 2 * margin))}%`;
  const marked = new Set(duplicates.flatMap((tie) => [tie.a.id, tie.b.id]));
  const laneOf = ({ board }: PairMeeting): number => (board.id === a.id ? lanes[0] : lanes[1]);
  const ends = ({ a: one, b: other }: PairTie) => ({
    x1: x(one.date),
    y1: laneOf(one),
    x2: x(other.date),
    y2: laneOf(other),
  });
  const countOf = (id: string): string => formatNumber(meetings.filter(({ board }) => board.id === id).length);
  const label = t('overlaps:calendar.picture', {
    a: nameIn(a, i18n.language),
    ofA: countOf(a.id),
    b: nameIn(b, i18n.language),
    ofB: countOf(b.id),
    duplicates: formatNumber(duplicates.length),
    clashes: formatNumber(clashes.length),
  });
  return (
    <div className="calendar-picture">
      <p className="calendar-names" aria-hidden="true">
        <RecordName of={a} className="cut" />
        <RecordName of={b} className="cut" />
      </p>
      <div>
        <p className="visually-hidden">{label}</p>
        <svg width="100%" height={height} aria-hidden="true">
          {span.years.map(({ year, place }) => (
            <line key={year} x1={yearAt(place)} x2={yearAt(place)} y1="4" y2={height - 4} stroke="var(--line)" />
          ))}
          {lanes.map((y) => (
            <line key={y} x1="0" x2="100%" y1={y} y2={y} stroke="var(--line-strong)" />
          ))}
          {duplicates.map((tie) => (
            <line key={`${tie.a.id} ${tie.b.id}`} {...ends(tie)} stroke="var(--signal)" strokeWidth="2" />
          ))}
          {clashes.map((tie) => (
            <line
              key={`${tie.a.id} ${tie.b.id}`}
              {...ends(tie)}
              stroke="var(--broken)"
              strokeWidth="2"
              strokeDasharray="7 4"
            />
          ))}
          {meetings.map((meeting) => (
            <circle
              key={meeting.id}
              cx={x(meeting.date)}
              cy={laneOf(meeting)}
              r="4.5"
              fill={meeting.planned ? 'var(--surface)' : marked.has(meeting.id) ? 'var(--signal)' : 'var(--ctl)'}
              stroke={meeting.planned ? 'var(--accent)' : 'var(--surface)'}
              strokeWidth={meeting.planned ? 2 : 1}
            />
          ))}
          {clashes.map((tie) => (
            <text
              key={`${tie.a.id} ${tie.b.id}`}
              x={x(tie.a.date)}
              y={height / 2 + 5}
              textAnchor="middle"
              fontSize="16"
              fontWeight="600"
              fill="var(--broken)"
            >
              {'×'}
            </text>
          ))}
        </svg>
        <p className="calendar-axis xs t3 n" aria-hidden="true">
          <span>{format.date(span.first)}</span>
          {span.years.map(({ year, place }) => (
            <span key={year} style={{ left: yearAt(place) }} className="calendar-year">
              {year}
            </span>
          ))}
          <span>{format.date(span.last)}</span>
        </p>
        <ul className="calendar-key xs t2">
          <li>
            <i className="held" aria-hidden="true" />
            {t('overlaps:calendar.held')}
          </li>
          <li>
            <i className="twice" aria-hidden="true" />
            {t('overlaps:calendar.twice')}
          </li>
          <li>
            <i className="clash" aria-hidden="true" />
            {t('overlaps:calendar.clash')}
          </li>
          <li>
            <i className="planned" aria-hidden="true" />
            {t('overlaps:calendar.planned')}
          </li>
        </ul>
      </div>
    </div>
  );
}
