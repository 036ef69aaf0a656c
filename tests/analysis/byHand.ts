// Where a measure differs from what a slow and obvious version gives.
import { measureOf, type Projection } from '../../server/analysis/index.ts';

export interface Difference {
  ids: readonly string[];
  found: number | null;
  byHand: number | null;
}

/** Over each pair, board, person …; none where they agree to nine figures after the point. */
export function differences(
  projection: Projection,
  measure: string,
  each: readonly (readonly string[])[],
  slow: (...ids: string[]) => number | null,
): Difference[] {
  const all = each.map((ids) => ({ ids, found: measureOf(projection, measure, ...ids), byHand: slow(...ids) }));
  return all.filter(({ found, byHand }) =>
    found === null || byHand === null ? found !== byHand : !(Math.abs(found - byHand) < 1e-9),
  );
}
