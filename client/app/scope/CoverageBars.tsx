import { barsOf, type Months, type Quarter } from './coverage.ts';

const width = 196;
const base = 18.5;

export interface CoverageBarsProps {
  coverage: readonly Quarter[];
  months: Months;
  /** The month that is chosen; null: none. */
  at: number | null;
}

/** A bar a quarter, as high as it is covered, over the line of the slider with its handle. */
export function CoverageBars({ coverage, months, at }: CoverageBarsProps) {
  const x = (month: number): number => 4 + (month / months.count) * (width - 8);
  const all = at === null;
  return (
    <svg width={width} height="32" viewBox={`0 0 ${width} 32`} aria-hidden="true">
      {barsOf(coverage, months).map(({ month, height }) => (
        <rect
          key={month}
          x={x(month)}
          y={base - 1.5 - height}
          width={Math.max(1.5, x(3) - x(0) - 2)}
          height={height}
          rx="1"
          fill={all ? 'var(--edge)' : 'var(--line-strong)'}
        />
      ))}
      <line
        x1="4"
        x2={width - 4}
        y1={base}
        y2={base}
        stroke={all ? 'var(--accent)' : 'var(--ctl)'}
        strokeWidth={all ? 2 : 1}
      />
      {months.labels.map(({ month, year }) => (
        <text key={year} x={x(month)} y="31" fill="var(--text-3)" fontSize="12" className="n">
          {year}
        </text>
      ))}
      {all ? null : <Handle x={x(at)} />}
    </svg>
  );
}

function Handle({ x }: { x: number }) {
  return (
    <>
      <line x1={x} x2={x} y1="3" y2="18" stroke="var(--accent)" strokeWidth="2" />
      <circle cx={x} cy={base} r="5" fill="var(--surface)" stroke="var(--accent)" strokeWidth="2" />
    </>
  );
}
