// How the time grows with the operations that the work is made of: the slope of its logarithm between two sizes of equal shape.
import { type Bench, type Comparison, median, type Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { graphOf } from './inMemory.ts';
import { everyNumber, sharedAndLike } from './ownWork.ts';
import { shapeOf, squaresOf } from './shape.ts';
import { inTurn, timed } from './timing.ts';

export const growth: Comparison = {
  name: 'growth',
  title: 'Growth of time from 100 thousand to 1 million seats',
  whenMissed:
    'Beyond the processor’s caches each look takes longer: at 100,000 seats the counters of all boards lie in the second level, at a million the pairs alone are 60 megabytes, which also have to be taken from the system. Tried: smaller counters, a pass that writes pairs in order. What would get there: boards taken in blocks whose counters and pairs fit the cache.',
  async run(bench: Bench): Promise<Report> {
    const [small, large] = [heavyTailed(100_000), heavyTailed(1_000_000)];
    const [graph, wide] = [graphOf(small), graphOf(large)];
    const report: Report = { findings: [], figures: [], notes: [] };
    const operations = Math.log(squaresOf(large) / squaresOf(small));
    const works = { 'shared, Jaccard, containment': sharedAndLike, 'every number': everyNumber };
    for (const [what, work] of Object.entries(works)) {
      const times = await inTurn(9, { small: timed(() => work(graph)), large: timed(() => work(wide)) });
      const value = Math.log(median(times.large) / median(times.small)) / operations;
      const shape = `${shapeOf(small)} → ${shapeOf(large)}; ${median(times.small).toFixed(0)} → ${median(times.large).toFixed(0)} ms`;
      report.figures.push({ what: `exponent: ${what}`, shape, value, unit: '', most: 1.05 });
      const least = Math.log(Math.min(...times.large) / Math.min(...times.small)) / operations;
      report.figures.push({ what: `the same of the fastest runs`, shape, value: least, unit: '', most: null });
    }
    if (bench.mostSeats >= 5_000_000) await fiveMillion(report);
    return report;
  },
};

async function fiveMillion(report: Report): Promise<void> {
  const network = heavyTailed(5_000_000);
  const graph = graphOf(network);
  const { ours } = await inTurn(3, { ours: timed(() => sharedAndLike(graph)) });
  const shape = shapeOf(network);
  report.figures.push({ what: 'shared, Jaccard, containment', shape, value: median(ours), unit: 'ms', most: null });
}
