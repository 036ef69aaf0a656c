// How long a simple query waits while a large landscape is analysed.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bench, Comparison, Report } from './comparison.ts';
import { heavyTailed } from './heavyTailed.ts';
import { boardId } from './loadedDatabase.ts';
import { type OurServer, startOurServer } from './ourServer.ts';
import { shapeOf } from './shape.ts';
import { quantile } from './timing.ts';

const pause = 20;
/** As many requests at once, as browsers of a few readers would have. */
const mostOpen = 16;

export const nodeWhileAnalysing: Comparison = {
  name: 'node-while-analysing',
  title: 'node(id) while a million seats are analysed',
  whenMissed:
    'Who sits where, the sharing and its significance are made in a thread, and the ranking a few milliseconds at a time. What is left at a stretch in the server’s own thread: the boards of a scope (some 45 milliseconds of its processor time), what the strengths are made of (some 50), twice 20 for what the first page asks of all boards. What would get there: the same things kept for all scopes that have the same boards.',
  async run(bench: Bench): Promise<Report> {
    const network = heavyTailed(Math.min(1_000_000, bench.mostSeats));
    const server = await startOurServer(await bench.database(network));
    try {
      const shape = shapeOf(network);
      // Each board once: an answer would be sent as it was kept.
      let asked = 0;
      const next = () => boardId(asked++ % network.boards);
      await untilRead(server);
      await waits(server, next, sleep(3_000)); // warms up
      const idle = await waits(server, next, sleep(3_000));
      const analysis = ['2020-01-01', '2021-01-01', '2022-01-01'];
      const began = performance.now();
      const busy = await waits(server, next, analyse(server, analysis));
      const took = (performance.now() - began) / analysis.length;
      const figure = (what: string, value: number, most: number | null) => ({ what, shape, value, unit: 'ms', most });
      return {
        findings: [],
        figures: [
          figure('node(id), 95 of 100, while overlaps of a new scope are worked out', quantile(busy, 0.95), 50),
          figure('the slowest of them', Math.max(...busy), null),
          figure('node(id), 95 of 100, idle', quantile(idle, 0.95), null),
          figure('overlaps(first: 50) of a new scope', took, null),
        ],
        notes: [
          `A query every ${pause} ms, each counted from when it was due, so that those held up behind another count too.`,
        ],
      };
    } finally {
      await server.stop();
    }
  },
};

async function analyse(server: OurServer, days: readonly string[]): Promise<void> {
  for (const day of days)
    await server.ask(
      `{ overlaps(first: 50, scope: { asOf: "${day}" }) { totalCount edges { node { strength qValue } } } }`,
    );
}

/** The first answer waits for the landscape to be read: on a busy machine longer than a question may take. */
async function untilRead(server: OurServer): Promise<void> {
  while ((await server.ask(`{ node(id: "${boardId(0)}") { id } }`).catch(() => null)) === null) await sleep(500);
}

/** Asks for nodes until the work is done; one that fails counts as long as it took to. */
async function waits(server: OurServer, next: () => string, work: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const open = new Set<Promise<void>>();
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  const ask = async (due: number) => {
    await server.ask(`{ node(id: "${next()}") { id ... on Board { name } } }`).catch(() => undefined);
    times.push(performance.now() - due);
  };
  const began = performance.now();
  for (let i = 0; !isDone; i++) {
    const due = began + i * pause;
    await sleep(Math.max(0, due - performance.now()));
    while (open.size >= mostOpen) await Promise.race(open);
    const asked = ask(due).finally(() => open.delete(asked));
    open.add(asked);
  }
  await Promise.all([done, ...open]);
  return times;
}
