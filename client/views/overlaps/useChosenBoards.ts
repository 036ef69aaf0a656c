import type { Place } from '../../state/place.ts';
import { store, usePlace } from '../../state/useBoardwalk.ts';

/** Boards of which the sets are shown, in the address; none chosen: those of the strongest pairs. */
export interface ChosenBoards {
  chosen: readonly string[];
  /** No further one has room. */
  full: boolean;
  add: (ids: readonly string[]) => void;
  remove: (ids: readonly string[]) => void;
}

export const mostSets = 8;

/** @param suggested what is shown while nothing is chosen; the first choice starts from it */
export function useChosenBoards(suggested: readonly string[] = []): ChosenBoards {
  const chosen = setsOf(usePlace());
  // One pick builds on the last, drawn or not.
  const now = (): readonly string[] => {
    const current = setsOf(store.snapshot().place);
    return current.length > 0 ? current : suggested;
  };
  const choose = (ids: readonly string[]): void =>
    store.step({ options: { sets: ids.slice(0, mostSets).join(',') || null, column: null } });
  return {
    chosen,
    full: chosen.length >= mostSets,
    add: (ids) => choose([...new Set([...now(), ...ids])]),
    remove: (ids) => choose(now().filter((id) => !ids.includes(id))),
  };
}

const setsOf = ({ options }: Place): string[] => options.sets?.split(',').filter(Boolean) ?? [];
