import { across, type CalendarSpan, type PairCalendar, type PairMeeting, type PairTie } from './pairCalendar.ts';

const lanes = [18, 66] as const;
const height = 84;

export interface PairLanesProps {
  /** The board of the upper line. */
  first: string;
  calendar: PairCalendar;
  span: CalendarSpan;
}

/** A line a board; between two meetings that duplicate each other a line, between two at the same time a broken one with a cross. */
export function PairLanes({ first, calendar: { meetings, duplicates, clashes }, span }: PairLanesProps) {
  const marked = new Set(duplicates.flatMap(({ a, b }) => [a.id, b.id]));
  const x = ({ date }: PairMeeting): string => across(span.place(date));
  const y = ({ board }: PairMeeting): number => (board.id === first ? lanes[0] : lanes[1]);
  const ends = ({ a, b }: PairTie) => ({ x1: x(a), y1: y(a), x2: x(b), y2: y(b), strokeWidth: 2 });
  return (
    <svg width="100%" height={height} aria-hidden="true">
      {span.years.map(({ year, place }) => (
        <line key={year} x1={across(place)} x2={across(place)} y1="4" y2={height - 4} stroke="var(--line)" />
      ))}
      {lanes.map((lane) => (
        <line key={lane} x1="0" x2="100%" y1={lane} y2={lane} stroke="var(--line-strong)" />
      ))}
      {duplicates.map((tie) => (
        <line key={keyOf(tie)} {...ends(tie)} stroke="var(--signal)" />
      ))}
      {clashes.map((tie) => (
        <line key={keyOf(tie)} {...ends(tie)} stroke="var(--broken)" strokeDasharray="7 4" />
      ))}
      {meetings.map((meeting) => (
        <circle key={meeting.id} cx={x(meeting)} cy={y(meeting)} r="4.5" {...paint(meeting, marked)} />
      ))}
      {clashes.map((tie) => (
        <text key={keyOf(tie)} x={x(tie.a)} y={height / 2 + 5} {...cross}>
          {'×'}
        </text>
      ))}
    </svg>
  );
}

const cross = { textAnchor: 'middle', fontSize: 16, fontWeight: 600, fill: 'var(--broken)' } as const;

const keyOf = ({ a, b }: PairTie): string => `${a.id} ${b.id}`;

function paint({ id, planned }: PairMeeting, marked: ReadonlySet<string>) {
  if (planned) return { fill: 'var(--surface)', stroke: 'var(--accent)', strokeWidth: 2 };
  return { fill: marked.has(id) ? 'var(--signal)' : 'var(--ctl)', stroke: 'var(--surface)', strokeWidth: 1 };
}
