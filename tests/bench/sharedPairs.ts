// Shared people, Jaccard index and containment of all pairs that share anyone, beside everybody who can do it.
import { join } from 'node:path';
import type { Bench, Comparison, Finding, Report } from './comparison.ts';
import { type HeavyTailed, heavyTailed } from './heavyTailed.ts';
import { graphOf } from './inMemory.ts';
import { sharedAndLike, sharedAndLikeSpelt } from './ownWork.ts';
import { startGraphDataScience } from './peers/graphDataScience.ts';
import { type Count, startPython } from './peers/pythonPeer.ts';
import { writeSeatFile } from './seatFile.ts';
import { shapeOf } from './shape.ts';
import { inTurn, onProcessor, timed, warm } from './timing.ts';

const how =
  'Ours and scipy do the work twice in each turn and the second counts; the peers that take seconds do it once. Ours is timed from the two-mode arrays on, as the peers are from theirs (scipy’s matrices, networkx’s graph, the graph that Graph Data Science has projected, the database’s warm pages). Pairs of the same sizes with the same number shared have Jaccard index and containment in common: one place a pair, one number a place, as the product keeps them. “Spelt out” writes each of them once a pair as well.';

export const sharedPairs: Comparison = {
  name: 'shared-pairs',
  title: 'Shared people, Jaccard and containment of all pairs',
  whenMissed:
    'Beside scipy: its product is one thread of C++ that finds each pair twice; ours finds it once, and leaves the pairs of a board in no order. Tried, by processor time: pairs put in order by a counting sort (the sharing takes three times as long), whether a board is met for the first time told by reckoning in place of a branch (a fifth less; done), those with later boards picked out first (a tenth less; done), counters of 8 and of 16 bits (a tenth less where the largest board allows it; not done), Jaccard index and containment as a number of their own for each pair (at a million seats 80 megabytes that are taken from the system page by page: reported as “spelt out”). What would get there: the boards halved between two worker threads on shared arrays. Beside the databases: ours takes less than 10 milliseconds on a machine that has nothing else to do, and several times that beside others, while the peers’ seconds are lengthened evenly: the fastest runs (in brackets) are the better guide there.',
  async run(bench: Bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [how] };
    await small(bench, report);
    if (bench.mostSeats >= 1_000_000) await besideScipy(heavyTailed(1_000_000), 9, bench, report);
    return report;
  },
};

async function small(bench: Bench, report: Report): Promise<void> {
  const network = heavyTailed(Math.min(100_000, bench.mostSeats));
  const { ours, shape, expected } = ownSide(network);
  const finding = (peer: string, times: Pick<Finding, 'ours' | 'theirs'>, goal: Finding['goal']) =>
    report.findings.push({ work: 'shared, Jaccard, containment', shape, peer, ...times, unit: 'ms', goal });
  await besideScipy(network, 15, bench, report);
  await besideNetworkx();
  await besideDatabase();

  async function besideNetworkx(): Promise<void> {
    const peer = await pythonPeer('networkx', network, bench, report);
    if (peer === null) return;
    try {
      expectSame('networkx', expected, await peer.count());
      const times = await inTurn(3, { ours, theirs: () => peer.run() });
      finding(`${peer.version}, weighted projection`, times, { least: 150 });
    } finally {
      peer.stop();
    }
  }

  async function besideDatabase(): Promise<void> {
    bench.say('Neo4j with Graph Data Science starts and takes the seats in …');
    const peer = await startGraphDataScience(join(bench.folder, 'graph-data-science'), network).catch((problem) => {
      report.notes.push(`Graph Data Science and plain Cypher were not measured: ${String(problem).slice(0, 200)}`);
      return null;
    });
    if (peer === null) return;
    try {
      expectSame('plain Cypher', expected, await peer.count());
      const plain = await inTurn(5, { ours, theirs: () => peer.countPairs() });
      finding(`plain Cypher pair count (${peer.version})`, plain, { least: 30 });
      const similar = await inTurn(3, { ours, theirs: () => peer.nodeSimilarity() });
      finding(`GDS nodeSimilarity, top 10 (${peer.version})`, similar, { least: 500 });
    } finally {
      await peer.stop();
    }
  }
}

async function besideScipy(network: HeavyTailed, rounds: number, bench: Bench, report: Report): Promise<void> {
  const { ours, oursSpelt, oursOnProcessor, shape, expected } = ownSide(network);
  const peer = await pythonPeer('scipy', network, bench, report);
  if (peer === null) return;
  const [name] = peer.version.split(',');
  const about = { shape, peer: `${name}, sparse product A·Aᵀ`, unit: 'ms' as const };
  try {
    expectSame('scipy', expected, await peer.count());
    const { spelt, ...times } = await inTurn(rounds, { ours, theirs: warm(() => peer.run()), spelt: oursSpelt });
    report.findings.push({ work: 'shared, Jaccard, containment', ...about, ...times, goal: { most: 1 } });
    report.findings.push({ work: 'the same, spelt out', ...about, ours: spelt, theirs: times.theirs, goal: null });
    const spent = await inTurn(rounds, { ours: oursOnProcessor, theirs: warm(() => peer.runOnProcessor()) });
    report.findings.push({ work: 'the same, by processor time', ...about, ...spent, goal: null });
  } finally {
    peer.stop();
  }
}

function ownSide(network: HeavyTailed) {
  const graph = graphOf(network);
  const { pairCount, count } = sharedAndLike(graph).pairs;
  const shared = count.reduce((sum, each) => sum + each, 0);
  return {
    ours: warm(timed(() => sharedAndLike(graph))),
    oursSpelt: warm(timed(() => sharedAndLikeSpelt(graph))),
    oursOnProcessor: warm(onProcessor(() => sharedAndLike(graph))),
    shape: shapeOf(network, pairCount),
    expected: { pairs: pairCount, shared },
  };
}

/** A peer that finds something else does other work. */
function expectSame(peer: string, expected: Count, found: Count): void {
  if (found.pairs === expected.pairs && found.shared === expected.shared) return;
  throw new Error(`${peer} finds ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`);
}

/** Null, and a note, when it is not installed. */
export async function pythonPeer(
  library: 'scipy' | 'networkx',
  network: HeavyTailed,
  bench: Bench,
  report: Pick<Report, 'notes'>,
) {
  const file = writeSeatFile(join(bench.folder, `seats-${network.seats}`), network);
  const peer = await startPython(library, file, network);
  if (peer === null) {
    const note = `${library} was not measured: no Python has it (Debian: apt-get install python3-${library}).`;
    bench.say(note);
    report.notes.push(note);
  }
  return peer;
}
