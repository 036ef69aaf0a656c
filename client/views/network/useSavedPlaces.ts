import { useMemo } from 'react';
import { SavedPlacesDocument } from '../../api/operations.generated.ts';
import type { Problem } from '../../api/problem.ts';
import { useAnswer } from '../../api/useAnswer.ts';
import type { Point } from '../../canvas/picture.ts';

export interface SavedPlaces {
  /** Undefined: no view is shown, or it is still on its way. */
  places: ReadonlyMap<string, Point> | undefined;
  /** They are there, or will not come. */
  settled: boolean;
  problem: Problem | null;
}

/** Where the things of a saved view stand. @param saved its id; null: none is shown */
export function useSavedPlaces(saved: string | null): SavedPlaces {
  const { data, problem } = useAnswer(SavedPlacesDocument, { id: saved ?? '' }, saved === null);
  const view = data && data.view.id === saved ? data.view : undefined;
  const places = useMemo(() => view && new Map(view.places.map(({ id, x, y }) => [id, { x, y }])), [view]);
  return { places, settled: saved === null || view !== undefined || problem !== null, problem };
}
