import { useTranslation } from 'react-i18next';
import type { BoardNameFragment } from '../../api/operations.generated.ts';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { RecordName } from '../../ui/RecordName.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import { type Bar, groupSeats, type PersonSeat, type SeatRow, yearOf, yearsOf } from './seatBars.ts';
import './seats.css';

export interface SeatsOverTimeProps {
  seats: readonly PersonSeat[];
  groups: readonly (readonly BoardNameFragment[])[];
}

interface Years {
  first: number;
  last: number;
}

/** Every seat as a bar over the years: solid stated, dashed inferred, pale presumed. The words stand beside it, so the picture is a list too. */
export function SeatsOverTime({ seats, groups }: SeatsOverTimeProps) {
  const { t } = useTranslation();
  const years = yearsOf(seats);
  const shown = groupSeats(seats, groups, years ?? { first: 0, last: 1 });
  return (
    <section className="card seats-time" aria-label={t('people:overTime')}>
      <div className="card-head">
        <h2>{t('people:overTime')}</h2>
        <span className="space" />
        <Legend />
      </div>
      {seats.length === 0 ? <Empty>{t('record:noSeatsHeld')}</Empty> : null}
      {years && seats.length > 0 ? <Axis years={years} /> : null}
      {shown.map((group, index) => (
        <div key={group.id} className="seat-group">
          <h3 className="seat-group-name">
            {group.similar
              ? t('people:group', { number: index + 1 })
              : t(shown.length > 1 ? 'people:otherBoards' : 'people:allSeats')}
            <span className="xs t3">
              {t('people:groupSize', { count: new Set(group.rows.map(({ seat }) => seat.board.id)).size })}
            </span>
          </h3>
          <ul>
            {group.rows.map((row) => (
              <Row key={row.seat.id} row={row} years={years} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Row({ row: { seat, bars }, years }: { row: SeatRow; years: Years | null }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  const { scope } = usePlace();
  const span = years ? years.last - years.first : 1;
  const at = (year: number): number => (years ? ((year - years.first) / span) * 100 : 0);
  const asOf = scope.asOf && years ? at(yearOf(scope.asOf, false)) : null;
  return (
    <li className="seat-row">
      <a className="seat-board" href={href({ selection: [seat.id] })}>
        <RecordName of={seat.board} />
        <span className="visually-hidden">{`: ${spells(seat.spells, seat.undated)}`}</span>
      </a>
      <svg className="seat-bars" aria-hidden="true">
        {years
          ? Array.from({ length: span }, (_, year) => year).map((year) => (
              <line
                key={year}
                x1={percent((year / span) * 100)}
                x2={percent((year / span) * 100)}
                y1="0"
                y2="27"
                stroke="var(--line)"
              />
            ))
          : null}
        {presumedBelow(bars).map((bar) => (
          <rect
            key={`${bar.from} ${bar.to} ${bar.kind}`}
            className={seat.undated ? 'bar undated' : `bar ${bar.kind}`}
            x={percent(at(bar.from))}
            width={percent(Math.max(0.8, at(bar.to) - at(bar.from)))}
            y="7.5"
            height="12"
          />
        ))}
        {asOf === null ? null : (
          <line x1={percent(asOf)} x2={percent(asOf)} y1="0" y2="27" stroke="var(--accent)" strokeWidth="2" />
        )}
      </svg>
      <span className="seat-role xs">
        <span className="t2">{t(`words:role.${seat.role}`)}</span>
        {seat.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
        <CertaintyTag certainty={seat.certainty} />
      </span>
    </li>
  );
}

/** What is known is drawn over what is presumed: one day seen must not vanish under the year after it. */
const presumedBelow = (bars: readonly Bar[]): Bar[] =>
  bars.toSorted((a, b) => Number(b.kind === 'presumed') - Number(a.kind === 'presumed'));

const percent = (value: number): string => `${value}%`;

function Axis({ years }: { years: Years }) {
  const count = years.last - years.first;
  const every = Math.ceil(count / 8);
  return (
    <div className="seat-axis" aria-hidden="true">
      {Array.from({ length: Math.ceil(count / every) }, (_, index) => years.first + index * every).map((year) => (
        <span key={year} className="xs t3 n" style={{ left: percent(((year - years.first) / count) * 100) }}>
          {year}
        </span>
      ))}
    </div>
  );
}

function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="seat-legend xs t2">
      {(['stated', 'inferred', 'presumed'] as const).map((kind) => (
        <li key={kind}>
          <svg width="20" height="11" aria-hidden="true">
            <rect className={`bar ${kind}`} x="0.75" y="0.75" width="18.5" height="9.5" />
          </svg>
          {t(`people:legend.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
