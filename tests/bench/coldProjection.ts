// The landscape out of the database and into a projection, cold, beside a driver that reads the same seats and does nothing with them.
import { type Bench, type Comparison, median, type Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { inProcess, type Told } from './inProcess.ts';
import { shapeOf } from './shape.ts';
import { inTurn } from './timing.ts';

const rounds = 3;

export const coldProjection: Comparison = {
  name: 'cold-projection',
  title: 'Cold projection out of Neo4j',
  whenMissed:
    'Most of it is the reading, in which this process mostly waits for the database, whose statement also tells each seat’s evidence and ties. Boards and people are read beside the seats, in sessions of their own; where others keep the processors busy, these take turns with the seats and count in full. Tried: seats straight into columns, rows checked by hand, terms that a board’s seats share found without a look-up. What would get there: people as lists instead of maps, their checks by hand like those of seats, a larger page cache for the database (256 MB, while a million seats take 700).',
  async run(bench: Bench): Promise<Report> {
    const report: Report = { findings: [], figures: [], notes: [] };
    const network = heavyTailed(Math.min(1_000_000, bench.mostSeats));
    const shape = shapeOf(network);
    const database = await bench.database(network);
    const told: Told[] = [];
    const { ours, theirs } = await inTurn(rounds, {
      ours: async () => {
        const once = await inProcess(database.address, 'project');
        told.push(once);
        return whole(once);
      },
      theirs: async () => whole(await inProcess(database.address, 'read')),
    });
    const peer = 'neo4j-driver reading the same seats, grouped and raw, nothing else done';
    report.findings.push({ work: 'cold projection', shape, ours, peer, theirs, unit: 'ms', goal: { most: 1.3 } });
    for (const name of Object.keys(told[0]?.parts ?? {})) {
      const value = median(told.slice(1).map(({ parts }) => parts[name] ?? Number.NaN));
      report.figures.push({ what: `of it: ${name}`, shape, value, unit: 'ms', most: null });
    }
    const value = Math.max(...told.map(({ megabytes }) => megabytes));
    report.figures.push({ what: 'most memory of the process', shape, value, unit: 'MB', most: null });
    report.notes.push(
      'Each run in a process of its own, on a database whose pages are warm; pairs are part of the projection.',
    );
    return report;
  },
};

function whole({ parts }: Told): number {
  return Object.values(parts).reduce((sum, took) => sum + took, 0);
}
