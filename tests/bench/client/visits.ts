// One visit to a page that draws a network: its first drawing, a drag of the ground, and the opening of a thing.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { type Frames, type Standing, watch } from './watch.ts';

/** So long without a new frame, and a drawing rests, ms. */
const rest = 600;
const patience = 240_000;
/** An opening that brings nothing by then has missed its thing, ms. */
const patienceOfOpening = 30_000;
/** Between two turns of the wheel, ms. */
const settle = 200;
const dragFor = 1_500;
/** As often as a mouse tells where it is, ms. */
const mouseTick = 16;
const dragRadius = 90;

export interface Visit {
  page: Page;
  cdp: CDPSession;
  /** When (ms since navigation) the data of the drawing had come. */
  dataAt: () => number;
  close: () => Promise<void>;
}

/** @param ofData which requests bring what is drawn */
export async function openVisit(browser: Browser, url: string, ofData: (request: Request) => boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(() => {
    if (window.location.protocol === 'http:') window.localStorage.setItem('boardwalk.tour', 'ended');
  });
  await page.addInitScript(watch, rest);
  let dataEnd = 0;
  page.on('requestfinished', (request) => {
    const { startTime, responseEnd } = request.timing();
    if (ofData(request)) dataEnd = startTime + responseEnd;
  });
  const cdp = await context.newCDPSession(page);
  await page.goto(url, { waitUntil: 'commit' });
  const origin = await page.evaluate(() => performance.timeOrigin);
  return { page, cdp, dataAt: () => dataEnd - origin, close: () => context.close() };
}

/** @param within how long it is waited for, ms */
export async function standing({ page }: Visit, things: number, within = patience): Promise<Standing> {
  return page.evaluate(([wanted, most]) => window.benchWatch.stands(wanted, most), [things, within] as const);
}

/** Drags the ground round and round by the mouse; the moves come as they do from a mouse, whether the page keeps up or not. */
export async function dragGround({ page, cdp }: Visit, ids: readonly string[]): Promise<Frames> {
  const { x, y } = await page.evaluate((all) => window.benchWatch.freeSpot(all), ids);
  const sent: Promise<unknown>[] = [];
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number, dy: number): void => {
    const isDown = type !== 'mouseReleased';
    const event = { type, x: x + dx, y: y + dy, button: 'left' as const, buttons: isDown ? 1 : 0, clickCount: 1 };
    sent.push(cdp.send('Input.dispatchMouseEvent', event));
  };
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  mouse('mousePressed', 0, 0);
  await page.evaluate(() => window.benchWatch.record());
  const began = performance.now();
  for (let tick = 1; performance.now() - began < dragFor; tick++) {
    const angle = (2 * Math.PI * tick) / 60;
    mouse('mouseMoved', dragRadius * Math.sin(angle), dragRadius * (1 - Math.cos(angle)));
    await sleep(Math.max(0, began + tick * mouseTick - performance.now()));
  }
  const frames = await page.evaluate(() => window.benchWatch.recorded());
  mouse('mouseReleased', 0, 0);
  await Promise.all(sent);
  return frames;
}

/** Turns the wheel over a thing until a pointer can hit it among thousands. */
export async function zoomTo({ page }: Visit, id: string): Promise<void> {
  for (let turn = 0; turn < 6; turn++) {
    const place = await page.evaluate((thing) => window.benchWatch.onScreen(thing), id);
    if (!place) throw new Error(`${id} is not drawn.`);
    await page.mouse.move(place.x, place.y);
    await page.mouse.wheel(0, -120);
    await sleep(settle);
  }
}

/** Opens a thing by a double click; how long until so many more were drawn, and until the drawing rested, ms. */
export async function openThing(visit: Visit, id: string, more: number): Promise<Standing> {
  const { page } = visit;
  const place = await page.evaluate((thing) => window.benchWatch.onScreen(thing), id);
  if (!place) throw new Error(`${id} is not drawn.`);
  return grown(visit, more, () => page.mouse.dblclick(place.x, place.y));
}

/** Follows a link within the page that asks for more to be drawn. */
export async function followLink(visit: Visit, address: string, more: number): Promise<Standing> {
  return grown(visit, more, () =>
    visit.page.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
      link.click();
      link.remove();
    }, address),
  );
}

async function grown(visit: Visit, more: number, act: () => Promise<unknown>): Promise<Standing> {
  const { page } = visit;
  const before = await page.evaluate(() => {
    window.benchWatch.record();
    return window.benchWatch.things();
  });
  await act();
  const stood = await standing(visit, before + more, patienceOfOpening);
  const input = await page.evaluate(() => window.benchWatch.lastInput());
  return { drawn: stood.drawn - input, rested: stood.rested - input };
}
