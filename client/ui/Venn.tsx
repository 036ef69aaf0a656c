export interface VennProps {
  onlyA: number;
  both: number;
  onlyB: number;
}

/** Two boards as circles: how many sit on the first only, on both, on the second only. */
export function Venn({ onlyA, both, onlyB }: VennProps) {
  const total = Math.max(1, onlyA + both + onlyB);
  const gap = 12 + 26 * (1 - both / total);
  const [left, right] = [42 - gap / 2, 42 + gap / 2];
  return (
    <svg width="84" height="60" viewBox="0 0 84 60" aria-hidden="true">
      <circle cx={left} cy="30" r="27" fill="var(--c1-t)" />
      <circle cx={right} cy="30" r="27" fill="var(--c1-t)" />
      <clipPath id="venn-left">
        <circle cx={left} cy="30" r="27" />
      </clipPath>
      <circle cx={right} cy="30" r="27" fill="var(--c1)" fillOpacity=".22" clipPath="url(#venn-left)" />
      <circle cx={left} cy="30" r="27" fill="none" stroke="var(--c1)" strokeWidth="1.5" />
      <circle cx={right} cy="30" r="27" fill="none" stroke="var(--c1)" strokeWidth="1.5" />
      <g fill="var(--text)" textAnchor="middle" className="n">
        <text x={left - 27 + gap / 2} y="34" fontSize="12" fill="var(--text-2)">
          {onlyA}
        </text>
        <text x="42" y="36" fontSize="16" fontWeight="600">
          {both}
        </text>
        <text x={right + 27 - gap / 2} y="34" fontSize="12" fill="var(--text-2)">
          {onlyB}
        </text>
      </g>
    </svg>
  );
}
