// What the first page loads: its script, and whether the drawing library is among it before there is something to draw.
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Figure, Report } from '../comparison.ts';
import type { Part } from './clientBench.ts';
import { openVisit } from './visits.ts';

/** What only Cytoscape has in it. */
const marker = '_cyreg';
const kilobyte = 1_000;

interface Loaded {
  path: string;
  gzipped: number;
  hasGraph: boolean;
  /** When it had come, ms since navigation. */
  end: number;
}

export const script: Part = {
  name: 'client-script',
  title: 'The script of the first page',
  whenMissed: 'Libraries of the frame are loaded with the first page.',
  async run({ browser, landscape }): Promise<Report> {
    const { address } = await landscape(300);
    const visit = await openVisit(browser, 'about:blank', () => false);
    const { page } = visit;
    try {
      const bodies: Promise<Omit<Loaded, 'end'>>[] = [];
      page.on('response', (response) => {
        const path = new URL(response.url()).pathname;
        if (!path.endsWith('.js')) return;
        bodies.push(
          response.body().then((body) => ({ path, gzipped: gzipSync(body).length, hasGraph: body.includes(marker) })),
        );
      });
      await page.goto(`${address}/landscape`);
      await page.locator('main .finding').first().waitFor();
      await page.waitForLoadState('networkidle');
      await sleep(2_000);
      const { paint, ends } = await page.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
        ends: performance.getEntriesByType('resource').map((entry): [string, number] => {
          const { name, responseEnd } = entry as PerformanceResourceTiming;
          return [new URL(name).pathname, responseEnd];
        }),
      }));
      const endOf = new Map(ends);
      const loaded = (await Promise.all(bodies)).map(
        (one): Loaded => ({ ...one, end: endOf.get(one.path) ?? Infinity }),
      );
      const html = await (await fetch(`${address}/landscape`)).text();
      const initial = loaded.filter(({ path }) => html.includes(`"${path}"`));
      const before = loaded.filter(({ end }) => end <= paint);
      const weight = (some: readonly Loaded[]): number =>
        some.reduce((sum, { gzipped }) => sum + gzipped, 0) / kilobyte;
      const graphs = (some: readonly Loaded[]): number => some.filter(({ hasGraph }) => hasGraph).length;
      const shape = `${loaded.length} scripts by the time it rests`;
      const figures: Figure[] = [
        {
          what: 'script that the page names, gzip',
          shape: `${initial.length} scripts`,
          value: weight(initial),
          unit: 'kB',
          most: 350,
        },
        {
          what: 'script loaded before the first paint, gzip',
          shape: `${before.length} scripts`,
          value: weight(before),
          unit: 'kB',
          most: 350,
        },
        { what: 'script loaded until the landscape rests, gzip', shape, value: weight(loaded), unit: 'kB', most: null },
        {
          what: 'scripts with the drawing library before the first paint',
          shape,
          value: graphs(before),
          unit: 'scripts',
          most: 0,
        },
        {
          what: 'scripts with the drawing library until the landscape rests',
          shape,
          value: graphs(loaded),
          unit: 'scripts',
          most: 0,
        },
      ];
      return {
        findings: [],
        figures,
        notes: ['Each script is compressed by itself with gzip’s usual effort; 1 kB is 1,000 bytes.'],
      };
    } finally {
      await visit.close();
    }
  },
};
