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
  const { options } = usePlace();
  const chosen = options.sets?.split(',').filter(Boolean) ?? [];
  const now = chosen.length > 0 ? chosen : suggested;
  const choose = (ids: readonly string[]): void =>
    store.step({ options: { sets: ids.slice(0, mostSets).join(',') || null, column: null } });
  return {
    chosen,
    full: chosen.length >= mostSets,
    add: (ids) => choose([...new Set([...now, ...ids])]),
    remove: (ids) => choose(now.filter((id) => !ids.includes(id))),
  };
}
