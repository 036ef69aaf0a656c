// Which boards address the same themes; themes take the place of people, and hold always.
import type { Projection } from '../projection/project.ts';
import { type Sharing, sharing } from '../projection/sharing.ts';
import { always } from '../projection/spells.ts';
import { Incidences, type TwoMode, twoMode } from '../projection/twoMode.ts';

/** Boards and their themes. */
export function themesOfBoards({ boards }: Projection): TwoMode {
  const spells = [{ from: always.first, to: always.last, presumed: false }];
  const incidences = new Incidences();
  for (const [i, board] of boards.entries())
    for (const theme of new Set(board.themes)) incidences.add(i, theme, 0, spells);
  return twoMode(incidences, boards.length, always);
}

/** Pairs of boards with a theme in common. */
export function sharedThemes(projection: Projection): Sharing {
  return sharing(projection.keep(themesOfBoards));
}
