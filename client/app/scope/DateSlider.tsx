import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { GroundDocument } from '../../api/operations.generated.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';
import { useFormat } from '../../ui/useFormat.ts';
import { barsOf, monthAt, monthsOf, placeByKey, placeOf } from './coverage.ts';

const width = 196;
const base = 18.5;
/** Moves closer together than this, in milliseconds, are one step to undo. */
const oneMove = 1000;

/** The years that the data cover: a bar a quarter shows how well; the handle sets the as-of month. */
export function DateSlider() {
  const { t } = useTranslation();
  const format = useFormat();
  const { scope } = usePlace();
  const lastMoved = useRef(-oneMove);
  const { data } = useAnswer(GroundDocument, {});
  const coverage = data?.whole.coverage ?? [];
  const months = monthsOf(coverage);
  if (!months) return null;
  const at = scope.asOf ? placeOf(scope.asOf, months) : null;
  const x = (month: number): number => 4 + (month / months.count) * (width - 8);
  const moved = (value: number, now: number): void => {
    const manner = now - lastMoved.current < oneMove ? 'replace' : 'push';
    lastMoved.current = now;
    store.step({ scope: { asOf: monthAt(value, months), from: null, to: null } }, manner);
  };
  return (
    <span className="date-slider">
      <svg width={width} height="32" viewBox={`0 0 ${width} 32`} aria-hidden="true">
        {barsOf(coverage, months).map(({ month, height }) => (
          <rect
            key={month}
            x={x(month)}
            y={base - 1.5 - height}
            width={Math.max(1.5, x(3) - x(0) - 2)}
            height={height}
            rx="1"
            fill={at === null ? 'var(--edge)' : 'var(--line-strong)'}
          />
        ))}
        <line
          x1="4"
          x2={width - 4}
          y1={base}
          y2={base}
          stroke={at === null ? 'var(--accent)' : 'var(--ctl)'}
          strokeWidth={at === null ? 2 : 1}
        />
        {months.labels.map(({ month, year }) => (
          <text key={year} x={x(month)} y="31" fill="var(--text-3)" fontSize="12" className="n">
            {year}
          </text>
        ))}
        {at === null ? null : (
          <>
            <line x1={x(at)} x2={x(at)} y1="3" y2="18" stroke="var(--accent)" strokeWidth="2" />
            <circle
              className="date-handle"
              cx={x(at)}
              cy={base}
              r="5"
              fill="var(--surface)"
              stroke="var(--accent)"
              strokeWidth="2"
            />
          </>
        )}
      </svg>
      <input
        type="range"
        min={0}
        max={months.count - 1}
        value={at ?? months.count - 1}
        onKeyDown={(event) => {
          const next = placeByKey(event, at, months.count);
          if (next === null) return;
          event.preventDefault();
          moved(next, event.timeStamp);
        }}
        onChange={(event) => moved(Number(event.target.value), event.timeStamp)}
        aria-label={t('scope:slider')}
        aria-valuetext={scope.asOf ? format.date(scope.asOf, 'long') : t('scope:allTimes')}
      />
    </span>
  );
}
