import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, usePlace } from '../../state/useBoardwalk.ts';
import { CertaintyTag } from '../../ui/Certainty.tsx';
import { formatMeasure } from '../../ui/format.ts';
import { RecordName } from '../../ui/RecordName.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import { useSpells } from '../../ui/useSpells.ts';
import { type BoardRow, type PersonSeat, type RowGroup, type Years, yearOf } from './seatBars.ts';
import { useGroupName } from './useGroupName.ts';

/** A list of boards in groups, each with its bars: solid stated, dashed inferred, pale presumed; the words stand beside them. */
export function SeatsPicture({ groups, years }: { groups: readonly RowGroup[]; years: Years | null }) {
  const nameOf = useGroupName();
  return (
    <div className="seat-chart">
      <Head years={years} />
      {years ? <Ground years={years} /> : null}
      {groups.map((group, index) => {
        const { name, about } = nameOf(group, index, groups.length);
        return (
          <div key={group.id} className="seat-group">
            <h3 className="seat-group-name">
              {name}
              {about ? <span className="xs t3 n">{about}</span> : null}
            </h3>
            <ul>
              {group.rows.map((row) => (
                <Row key={row.board.id} row={row} years={years} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Row({ row, years }: { row: BoardRow; years: Years | null }) {
  const { t } = useTranslation();
  const href = useHref();
  const spells = useSpells();
  const { selection, scope } = usePlace();
  const { board, seats, bars } = row;
  const span = years ? years.last - years.first : 1;
  const at = (year: number): number => (years ? ((year - years.first) / span) * 100 : 0);
  const selected = seats.some(({ id }) => id === selection[0]);
  return (
    <li className="seat-row" data-selected={selected || undefined}>
      <a className="seat-board" href={href({ selection: [seats[0]?.id ?? board.id] })}>
        <RecordName of={board} />
        <span className="visually-hidden">
          {`: ${seats.map((seat) => spells(seat.spells, seat.undated)).join('; ')}`}
        </span>
      </a>
      <svg className="seat-bars" aria-hidden="true">
        {bars.map((bar) => (
          <rect
            key={`${bar.from} ${bar.to} ${bar.kind}`}
            className={`bar ${bar.kind}`}
            x={percent(at(bar.from))}
            width={percent(Math.max(0.8, at(bar.to) - at(bar.from)))}
            y="7.5"
            height="12"
          />
        ))}
        {scope.asOf && years ? (
          <line
            className="as-of"
            x1={percent(at(yearOf(scope.asOf, false)))}
            x2={percent(at(yearOf(scope.asOf, false)))}
            y1="0"
            y2="27"
          />
        ) : null}
      </svg>
      <Roles seats={seats} />
      <span className="seat-hours xs n">
        <span className="visually-hidden">{t('people:column.hours')} </span>
        {board.hoursPerYear === null ? <Unknown /> : formatMeasure(board.hoursPerYear)}
      </span>
    </li>
  );
}

/** Each role, with a word for what is inferred or planned; where these differ each opens. */
function Roles({ seats }: { seats: readonly PersonSeat[] }) {
  const { t } = useTranslation();
  const href = useHref();
  const unlike = [...Map.groupBy(seats, ({ role, certainty, planned }) => `${role} ${certainty} ${planned}`).values()];
  const firsts = unlike.flatMap(([first]) => first ?? []);
  return (
    <span className="seat-role xs">
      {firsts.map((seat, index) => {
        const said = firsts.slice(0, index).some(({ role }) => role === seat.role);
        const words = (
          <>
            <span className={said ? 'visually-hidden' : 't2'}>{t(`words:role.${seat.role}`)}</span>
            {seat.planned ? <span className="tag accent">{t('record:planned')}</span> : null}
            <CertaintyTag certainty={seat.certainty} always={firsts.length > 1} />
          </>
        );
        return firsts.length > 1 ? (
          <a key={seat.id} href={href({ selection: [seat.id] })}>
            {words}
          </a>
        ) : (
          <span key={seat.id}>{words}</span>
        );
      })}
    </span>
  );
}

const percent = (value: number): string => `${value}%`;

function Head({ years }: { years: Years | null }) {
  const { t } = useTranslation();
  const count = years ? years.last - years.first : 0;
  const every = Math.ceil(count / 9) || 1;
  return (
    <div className="seat-head xs t3" aria-hidden="true">
      <span />
      <span className="seat-axis n">
        {years
          ? Array.from({ length: Math.ceil(count / every) }, (_, index) => years.first + index * every).map((year) => (
              <span key={year} style={{ left: percent(((year - years.first) / count) * 100) }}>
                {year}
              </span>
            ))
          : null}
      </span>
      <span>{t('people:column.role')}</span>
      <span className="seat-hours">{t('people:hours')}</span>
    </div>
  );
}

/** The years and the date in view, behind all rows. */
function Ground({ years }: { years: Years }) {
  const { asOf } = usePlace().scope;
  const count = years.last - years.first;
  const at = (year: number) => ({ '--at': (year - years.first) / count }) as CSSProperties;
  return (
    <div className="seat-ground">
      {Array.from({ length: count + 1 }, (_, index) => years.first + index).map((year) => (
        <i key={year} style={at(year)} aria-hidden="true" />
      ))}
      {asOf ? <i className="as-of" style={at(yearOf(asOf, false))} aria-hidden="true" /> : null}
    </div>
  );
}
