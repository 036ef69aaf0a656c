import './table.css';

export interface ShareBarProps {
  value: number;
  /** The greatest there is, which fills the bar. */
  most: number;
  text: string;
  /** Paler: a part rests on what is only inferred. */
  stated?: number;
  /** What chance would give: a tick in the bar. */
  expected?: number;
  /** More than chance would give: in the colour that says so. */
  signal?: boolean;
}

/** A number with a bar: filled as far as stated, outlined as far as inferred. */
export function ShareBar({ value, most, text, stated = value, expected, signal = false }: ShareBarProps) {
  const width = 62;
  const full = most > 0 ? (value / most) * width : 0;
  const solid = most > 0 ? (stated / most) * width : 0;
  const colour = signal ? 'var(--signal)' : 'var(--ctl)';
  const tick = expected !== undefined && most > 0 ? Math.min(width - 1, (expected / most) * width) : null;
  return (
    <span className="bar-cell">
      <b className="n">{text}</b>
      <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
        <rect x="0" y="4" width={width} height="8" rx="2" fill="var(--sunken)" />
        <rect x="0" y="4" width={solid} height="8" rx="2" fill={colour} />
        {full > solid ? (
          <rect
            x={solid + 0.75}
            y="4.75"
            width={Math.max(0, full - solid - 1.5)}
            height="6.5"
            rx="1.5"
            fill="none"
            stroke={colour}
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        ) : null}
        {tick === null ? null : <rect x={tick} y="1" width="1.5" height="14" fill="var(--text)" />}
      </svg>
    </span>
  );
}
