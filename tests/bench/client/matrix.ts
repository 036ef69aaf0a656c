// The matrix of 150 boards, scrolled by the wheel both ways.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Figure, Report } from '../comparison.ts';
import { median } from '../comparison.ts';
import type { ClientBench, Part } from './clientBench.ts';
import { lengthsOf, longFrame } from './statistics.ts';
import { openVisit } from './visits.ts';

const boards = 150;
const scrollFor = 2_000;
/** As often as a wheel that is turned fast tells so, ms. */
const wheelTick = 16;

export const matrix: Part = {
  name: 'client-matrix',
  title: 'The matrix of 150 boards, scrolled',
  whenMissed: 'Each frame draws what is in sight anew, names and numbers included.',
  async run(bench): Promise<Report> {
    const landscape = await bench.landscape(300);
    const runs: number[][] = [];
    for (let round = 0; round <= bench.rounds; round++) {
      const lengths = await scrolled(bench, landscape.address);
      if (round > 0) runs.push(lengths);
    }
    const longest = runs.map((lengths) => Math.max(...lengths));
    const over = runs.flat().filter((length) => length > longFrame).length;
    const shape = `${boards} of ${landscape.boards} boards; ${runs.length} runs of ${scrollFor / 1000} s`;
    const figures: Figure[] = [
      {
        what: `frames over ${longFrame} ms, of ${runs.flat().length} in all runs`,
        shape,
        value: over,
        unit: 'frames',
        most: 0,
      },
      { what: 'the longest frame of a run, median', shape, value: median(longest), unit: 'ms', most: longFrame },
      { what: 'the longest frame of all runs', shape, value: Math.max(...longest), unit: 'ms', most: null },
      { what: 'a frame, median', shape, value: median(runs.flat()), unit: 'ms', most: null },
    ];
    return { findings: [], figures, notes: [] };
  },
};

/** How long each frame took while the wheel was turned, ms. */
async function scrolled({ browser }: ClientBench, address: string): Promise<number[]> {
  const visit = await openVisit(browser, `${address}/overlaps?as=matrix`, () => false);
  const { page, cdp } = visit;
  try {
    const grid = page.locator('.matrix-grid');
    await page.locator('main .matrix-legend').waitFor();
    const rows = await page.getByRole('grid').getAttribute('aria-rowcount');
    if (Number(rows) !== boards) throw new Error(`The matrix has ${rows} rows.`);
    const box = await grid.boundingBox();
    if (!box) throw new Error('The matrix is not in sight.');
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 500) / 2];
    await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await sleep(1_000);
    const sent: Promise<unknown>[] = [];
    await page.evaluate(() => window.benchWatch.record());
    const began = performance.now();
    for (let tick = 1; performance.now() - began < scrollFor; tick++) {
      const way = tick % 60 < 30 ? 1 : -1;
      const [deltaX, deltaY] = tick % 120 < 60 ? [0, 90 * way] : [90 * way, 0];
      sent.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX, deltaY }));
      await sleep(Math.max(0, began + tick * wheelTick - performance.now()));
    }
    const { at } = await page.evaluate(() => window.benchWatch.recorded());
    await Promise.all(sent);
    return lengthsOf(at);
  } finally {
    await visit.close();
  }
}
