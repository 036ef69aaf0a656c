// How much memory a process needs that reads a landscape and works out every number of all its overlaps.
import type { Bench, Comparison, Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { inProcess } from './inProcess.ts';
import { shapeOf } from './shape.ts';

export const memory: Comparison = {
  name: 'memory',
  title: 'Memory',
  whenMissed:
    'By reckoning, not by a profile: most of it is one record, with its evidence and spells, for each seat and person; the typed arrays of graph and overlaps are about 200 megabytes. What would get there: seats decoded row by row as they come and kept in typed arrays from the start.',
  async run(bench: Bench): Promise<Report> {
    const network = heavyTailed(Math.min(1_000_000, bench.mostSeats));
    const database = await bench.database(network);
    const { megabytes } = await inProcess(database.address, 'analyse');
    const what = 'most resident memory of a process that reads, projects and works out every number';
    const figure = { what, shape: shapeOf(network), value: megabytes, unit: 'MB', most: 1_000 };
    return { findings: [], figures: [figure], notes: [] };
  },
};
