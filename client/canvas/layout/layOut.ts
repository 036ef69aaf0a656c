import { forceLayout } from './forceLayout.ts';
import { groupsLayout } from './groupsLayout.ts';
import type { Plan, Plot } from './plot.ts';
import { ringsLayout } from './ringsLayout.ts';
import { rowsLayout } from './rowsLayout.ts';

/** Places for all things of a plot; the same plot always gives the same places. */
export function layOut(plot: Plot): Plan {
  const { ground } = plot;
  switch (ground.kind) {
    case 'force':
      return forceLayout(plot, ground.seed);
    case 'groups':
      return groupsLayout(plot, ground);
    case 'rows':
      return rowsLayout(plot, ground.rows);
    case 'rings':
      return ringsLayout(plot, ground.centre);
  }
}
