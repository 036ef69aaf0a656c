import { along } from './figures.ts';

/** The bar is after, the tick before; the numbers beside it say the same. */
export function FigureBar({ before, after, axis }: { before: number | null; after: number | null; axis: number }) {
  return (
    <svg className="planner-bar" width="100%" height="12" aria-hidden="true">
      <rect y="4" width="100%" height="4" rx="2" fill="var(--sunken)" />
      {after === null ? null : (
        <rect y="4" width={`${100 * along(after, axis)}%`} height="4" rx="2" fill="var(--accent)" />
      )}
      {before === null ? null : (
        <line
          x1={`${100 * along(before, axis)}%`}
          x2={`${100 * along(before, axis)}%`}
          y1="0"
          y2="12"
          stroke="var(--text)"
          strokeWidth="2"
        />
      )}
    </svg>
  );
}
