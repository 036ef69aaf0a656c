// Every number of an overlap, p and q among them, of all pairs that share anyone, beside the compiled product that only counts.
import type { Bench, Comparison, Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { graphOf } from './inMemory.ts';
import { everyNumber as allNumbers, everyNumberSpelt } from './ownWork.ts';
import { shapeOf } from './shape.ts';
import { pythonPeer } from './sharedPairs.ts';
import { inTurn, onProcessor, timed, warm } from './timing.ts';

export const everyNumber: Comparison = {
  name: 'every-number',
  title: 'Every number of an overlap, p and q among them, of all pairs',
  whenMissed:
    'The rest after the sharing is a pass to find each pair’s level (its two sizes and the people shared), one table of numbers a level and the pass of the Newman weight; the fit of the null model and the exact tails take a few dozen milliseconds whatever the size, which weighs at 100,000 seats. What would get there: the fit over fewer classes, and the sharing in two worker threads.',
  async run(bench: Bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [] };
    report.notes.push(
      'Shared people, Jaccard, containment, Newman weight, expected people, p, q, significance, strength and verdict of each pair, people alone known, from the two-mode arrays on. Pairs of the same sizes with the same number shared have their numbers in common: one place a pair, one number a place. “Spelt out” writes each of them once a pair as well.',
    );
    for (const seats of [100_000, 1_000_000].filter((size) => size <= bench.mostSeats))
      await atSize(seats, bench, report);
    return report;
  },
};

async function atSize(seats: number, bench: Bench, report: Report): Promise<void> {
  const network = heavyTailed(seats);
  const graph = graphOf(network);
  const shape = shapeOf(network, allNumbers(graph).length);
  const peer = await pythonPeer('scipy', network, bench, report);
  if (peer === null) return;
  const about = { shape, peer: `${peer.version.split(',')[0]}, sparse product A·Aᵀ`, unit: 'ms' as const };
  try {
    const runs = {
      ours: warm(timed(() => allNumbers(graph))),
      theirs: warm(() => peer.run()),
      spelt: warm(timed(() => everyNumberSpelt(graph))),
    };
    const { ours, spelt, theirs } = await inTurn(9, runs);
    const goal = seats === 1_000_000 ? { most: 5 } : null;
    report.findings.push({ work: 'every number', ours, theirs, goal, ...about });
    const spent = await inTurn(5, {
      ours: warm(onProcessor(() => allNumbers(graph))),
      theirs: warm(() => peer.runOnProcessor()),
    });
    report.findings.push({ work: 'every number, by processor time', ...spent, goal: null, ...about });
    report.findings.push({ work: 'every number, spelt out', ours: spelt, theirs, goal: null, ...about });
  } finally {
    peer.stop();
  }
}
