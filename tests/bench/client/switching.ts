// Every view to each other by its keys, warm: from the key to the first paint that has the other view's heading.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type Figure, median, type Report } from '../comparison.ts';
import { quantile } from '../timing.ts';
import type { Part } from './clientBench.ts';
import { everyStep } from './statistics.ts';
import { openVisit } from './visits.ts';

/** The letter after `g` of each view. */
const keys = {
  landscape: 'l',
  network: 'n',
  overlaps: 'o',
  people: 'p',
  organisations: 'r',
  meetings: 'm',
  sight: 's',
  measures: 'd',
} as const;
type View = keyof typeof keys;

/** Within the page: when the second key was struck, and when what was waited for had been painted. */
interface Switched {
  heading: number;
  content: number;
}

declare global {
  interface Window {
    benchSwitch: { toHeading: (heading: string) => void; switched: () => Promise<Switched> };
  }
}

/** Between two steps, ms. */
const pause = 150;
const goal = 100;

export const switching: Part = {
  name: 'client-switching',
  title: 'Switching views, warm',
  whenMissed: 'A view is built anew each time it is opened, from answers that are kept.',
  async run(bench): Promise<Report> {
    const landscape = await bench.landscape(300);
    const visit = await openVisit(bench.browser, 'about:blank', () => false);
    const { page } = visit;
    try {
      await page.addInitScript(watchSwitches);
      await page.goto(`${landscape.address}/landscape`);
      await settled(page);
      const headings = await headingsOf(page);
      const times = new Map<string, number[]>();
      const contents: number[] = [];
      for (let round = 0; round <= bench.rounds; round++)
        for (const [from, to] of everyStep(Object.keys(keys) as View[])) {
          const { heading, content } = await goTo(page, to, headings[to]);
          if (round === 0) continue;
          const step = `${from} → ${to}`;
          times.set(step, [...(times.get(step) ?? []), heading]);
          contents.push(content);
        }
      return reportOf(
        times,
        contents,
        `${landscape.boards} boards, ${landscape.people.toLocaleString('en-GB')} people`,
      );
    } finally {
      await visit.close();
    }
  },
};

function reportOf(times: ReadonlyMap<string, readonly number[]>, contents: readonly number[], shape: string): Report {
  const medians = [...times].map(([step, each]) => ({ step, time: median(each) })).toSorted((a, b) => b.time - a.time);
  const all = [...times.values()].flat();
  const [slowest] = medians;
  const figures: Figure[] = [
    { what: 'key to heading, median of all switches', shape, value: median(all), unit: 'ms', most: goal },
    {
      what: `the slowest switch by its median: ${slowest?.step}`,
      shape,
      value: slowest?.time ?? Number.NaN,
      unit: 'ms',
      most: goal,
    },
    { what: 'key to heading, 95 of 100 switches', shape, value: quantile(all, 0.95), unit: 'ms', most: null },
    { what: 'key to heading, the slowest of all', shape, value: Math.max(...all), unit: 'ms', most: null },
    {
      what: 'key to heading with nothing still being waited for, median',
      shape,
      value: median(contents),
      unit: 'ms',
      most: null,
    },
  ];
  const slow = medians.slice(0, 5).map(({ step, time }) => `${step} ${time.toFixed(0)} ms`);
  const note = `${all.length} switches, each view to each other. The slowest by their medians: ${slow.join('; ')}.`;
  return { findings: [], figures, notes: [note] };
}

/** Runs within the page. */
function watchSwitches(): void {
  let struck = 0;
  let wanted = '';
  let settle: (switched: Switched) => void = () => undefined;
  let result = new Promise<Switched>(() => undefined);
  window.addEventListener('keydown', (event) => (struck = event.timeStamp), { capture: true });
  const painted = (then: () => void): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  };
  window.benchSwitch = {
    toHeading(heading) {
      wanted = heading;
      result = new Promise((done) => {
        settle = done;
      });
      let headed = 0;
      const look = (): void => {
        const main = document.querySelector('main');
        const there = main?.querySelector('h1')?.textContent?.trim() === wanted;
        const whole = there && !main?.querySelector('.skeleton');
        if (there && headed === 0) painted(() => (headed = performance.now() - struck));
        if (whole) painted(() => settle({ heading: headed, content: performance.now() - struck }));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    switched: () => result,
  };
}

/** Goes round once, which also makes everything warm. */
async function headingsOf(page: Page): Promise<Record<View, string>> {
  const headings: Partial<Record<View, string>> = {};
  for (const [view, key] of Object.entries(keys)) {
    await page.keyboard.press('g');
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.pathname === `/${view}`);
    await settled(page);
    headings[view as View] = (await page.locator('main h1').textContent())?.trim() ?? '';
  }
  return headings as Record<View, string>;
}

async function goTo(page: Page, view: View, heading: string): Promise<Switched> {
  await page.evaluate((wanted) => window.benchSwitch.toHeading(wanted), heading);
  await page.keyboard.press('g');
  await page.keyboard.press(keys[view]);
  const switched = await page.evaluate(() => window.benchSwitch.switched());
  await sleep(pause);
  return switched;
}

async function settled(page: Page): Promise<void> {
  await page.locator('main h1').waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('main .skeleton') === null);
  await sleep(pause);
}
