import './table.css';

export interface ShareBarProps {
  value: number;
  /** The greatest there is, which fills the bar. */
  most: number;
  text: string;
  /** Paler: a part rests on what is only inferred. */
  stated?: number;
}

/** A number with a bar: filled as far as stated, outlined as far as inferred. */
export function ShareBar({ value, most, text, stated = value }: ShareBarProps) {
  const width = 62;
  const full = most > 0 ? (value / most) * width : 0;
  const solid = most > 0 ? (stated / most) * width : 0;
  return (
    <span className="bar-cell">
      <b className="n">{text}</b>
      <svg width={width} height="16" viewBox={`0 0 ${width} 16`} aria-hidden="true">
        <rect x="0" y="4" width={width} height="8" rx="2" fill="var(--sunken)" />
        <rect x="0" y="4" width={solid} height="8" rx="2" fill="var(--ctl)" />
        {full > solid ? (
          <rect
            x={solid + 0.75}
            y="4.75"
            width={Math.max(0, full - solid - 1.5)}
            height="6.5"
            rx="1.5"
            fill="none"
            stroke="var(--ctl)"
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        ) : null}
      </svg>
    </span>
  );
}
