// How the time grows with the operations that the work is made of: the slope of its logarithm between two sizes of equal shape.
import { type Bench, type Comparison, median, type Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { graphOf } from './inMemory.ts';
import { everyNumber, sharedAndLike } from './ownWork.ts';
import { shapeOf, squaresOf } from './shape.ts';
import { inTurn, onProcessor, timed, warm } from './timing.ts';

export const growth: Comparison = {
  name: 'growth',
  title: 'Growth of time from 100 thousand to 1 million seats',
  whenMissed:
    'Beyond the processor’s caches each look takes longer: at 100,000 seats the counters of all boards, the boards of all people and the pairs lie in them; at a million the boards of all people are 4 megabytes looked up at random, and the pairs with their level 60 that go through memory, of which others on the machine take their part. The smaller landscape became three times as fast and the larger one with it, so that what memory costs weighs more in the ratio of the two. Tried: no second pass that puts pairs in order (done), smaller counters (a tenth less at either size), the boards of each person marked where they end in place of being looked up (no faster), memory in huge pages (a fifth less at a million seats; numpy has them, Node would need GLIBC_TUNABLES=glibc.malloc.hugetlb=1). What would get there: huge pages; people numbered by the boards that they sit on, so that those of a region lie together.',
  async run(bench: Bench): Promise<Report> {
    const [small, large] = [heavyTailed(100_000), heavyTailed(1_000_000)];
    const [graph, wide] = [graphOf(small), graphOf(large)];
    const report: Report = { findings: [], figures: [], notes: [] };
    const operations = Math.log(squaresOf(large) / squaresOf(small));
    const works = { 'shared, Jaccard, containment': sharedAndLike, 'every number': everyNumber };
    for (const [what, work] of Object.entries(works)) {
      for (const [by, clock] of [['processor time', onProcessor] as const, ['the clock', timed] as const]) {
        const runs = { small: warm(clock(() => work(graph))), large: warm(clock(() => work(wide))) };
        const times = await inTurn(7, runs);
        const [from, to] = [median(times.small), median(times.large)];
        const shape = `${shapeOf(small)} → ${shapeOf(large)}; ${from.toFixed(0)} → ${to.toFixed(0)} ms`;
        const figure = { what: `exponent by ${by}: ${what}`, shape, value: Math.log(to / from) / operations };
        report.figures.push({ ...figure, unit: '', most: 1.05 });
      }
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
