// How much memory a process needs that reads a landscape and works out every number of all its overlaps.
import type { Bench, Comparison, Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { inProcess } from './inProcess.ts';
import { shapeOf } from './shape.ts';

export const memory: Comparison = {
  name: 'memory',
  title: 'Memory',
  whenMissed:
    'By the memory of each step: some 230 MB of records and ids that stay, 100 to 240 MB of columns, graph and overlaps in typed arrays; the rest is what V8 keeps of the rows that have passed through while the database was read, which depends on how often it comes to collect them: on a machine that others keep busy, seldom. Tried: rows let go as they come, 200 waiting at most instead of 1,000, seats straight into columns, terms that many seats share held once. What would get there on such a machine, too: a limit to the heap, names of people as bytes like the ids of seats.',
  async run(bench: Bench): Promise<Report> {
    const network = heavyTailed(Math.min(1_000_000, bench.mostSeats));
    const database = await bench.database(network);
    const { megabytes } = await inProcess(database.address, 'analyse');
    const what = 'most resident memory of a process that reads, projects and works out every number';
    const figure = { what, shape: shapeOf(network), value: megabytes, unit: 'MB', most: 1_000 };
    return { findings: [], figures: [figure], notes: [] };
  },
};
