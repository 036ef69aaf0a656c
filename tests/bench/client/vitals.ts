// The vitals of the first views on a processor four times slower: when the largest content stands, how soon something done is seen, what shifts.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Figure, median, type Report } from '../comparison.ts';
import type { ClientBench, Part } from './clientBench.ts';
import { openVisit } from './visits.ts';

interface Vitals {
  /** Largest Contentful Paint, ms since navigation. */
  lcp: number;
  /** The longest from something done to the next paint, ms: with so few interactions, Interaction to Next Paint. */
  inp: number;
  /** Cumulative Layout Shift. */
  cls: number;
}

declare global {
  interface Window {
    benchVitals: Vitals & { interactions: number };
  }
}

const slowDown = 4;
const limits = { lcp: 2_500, inp: 200, cls: 0.1 };

interface Shown {
  path: string;
  ready: string;
  /** What somebody does there: clicks and keys. */
  act: (page: Page) => Promise<void>;
}

const views: Record<string, Shown> = {
  landscape: {
    path: '/landscape',
    ready: 'main .finding',
    async act(page) {
      await page.locator('main .finding-subject').first().click();
      await page.locator('aside h2').first().waitFor();
      await press(page, 'Escape', 't', 't', '/');
      await press(page, 'V', 'a', 'l', 'Escape', 'Escape');
    },
  },
  network: {
    path: '/network',
    ready: 'main .network-legend',
    async act(page) {
      await page.locator('.canvas').focus();
      await press(page, 'ArrowRight', 'ArrowDown', 'Space', 'Escape', '+', 'f');
      await page.locator('.network-legend-block button').nth(1).click();
      await page.locator('.network-legend-block button').nth(1).click();
      await press(page, 't', 't');
    },
  },
  overlaps: {
    path: '/overlaps',
    ready: 'main tbody tr',
    async act(page) {
      await page.locator('main tbody tr').nth(1).click();
      await page.locator('aside h2').first().waitFor();
      await press(page, 'Escape');
      await page.locator('main thead button.sort').first().click();
      await page.getByRole('radio', { name: 'Matrix' }).click();
      await page.locator('main .matrix-legend').waitFor();
      await press(page, 't', 't');
    },
  },
};

export const vitals: Part = {
  name: 'client-vitals',
  title: 'Vitals with the processor slowed down four times',
  whenMissed: 'The page is drawn when its script and the first answers have come.',
  async run(bench): Promise<Report> {
    const landscape = await bench.landscape(300);
    const figures: Figure[] = [];
    const interactions: string[] = [];
    for (const [name, view] of Object.entries(views)) {
      const runs: Window['benchVitals'][] = [];
      for (let round = 0; round <= bench.rounds; round++) {
        const seen = await vitalsOf(bench, landscape.address, view);
        if (round > 0) runs.push(seen);
      }
      interactions.push(`${name} ${median(runs.map((run) => run.interactions))}`);
      const figure = (what: string, key: keyof Vitals, unit: string): Figure => ({
        what: `${name}: ${what}`,
        shape: `${landscape.boards} boards, ${landscape.people.toLocaleString('en-GB')} people`,
        value: median(runs.map((run) => run[key])),
        unit,
        most: limits[key],
      });
      figures.push(
        figure('Largest Contentful Paint', 'lcp', 'ms'),
        figure('Interaction to Next Paint', 'inp', 'ms'),
        figure('Cumulative Layout Shift', 'cls', ''),
      );
    }
    const note = `Medians of ${bench.rounds} loads in a new browser profile. Interactions a load (clicks, keys): ${interactions.join(', ')}; the slowest of them counts.`;
    return { findings: [], figures, notes: [note] };
  },
};

async function vitalsOf(
  { browser }: ClientBench,
  address: string,
  { path, ready, act }: Shown,
): Promise<Window['benchVitals']> {
  const visit = await openVisit(browser, 'about:blank', () => false);
  const { page, cdp } = visit;
  try {
    await page.addInitScript(watchVitals);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    await page.goto(`${address}${path}`);
    await page.locator(ready).first().waitFor();
    await page.waitForLoadState('networkidle');
    await sleep(1_000);
    await act(page);
    await sleep(1_000);
    return await page.evaluate(() => window.benchVitals);
  } finally {
    await visit.close();
  }
}

/** Keys as they are struck: each when the page has shown what the one before did. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await sleep(300);
  }
}

/** Runs within the page. */
function watchVitals(): void {
  window.benchVitals = { lcp: 0, inp: 0, cls: 0, interactions: 0 };
  const seen = window.benchVitals;
  const ids = new Set<number>();
  const observe = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.cls += value;
  });
  observe(
    'event',
    (entry) => {
      const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
      if (!interactionId) return;
      ids.add(interactionId);
      seen.interactions = ids.size;
      seen.inp = Math.max(seen.inp, duration);
    },
    { durationThreshold: 16 },
  );
}
