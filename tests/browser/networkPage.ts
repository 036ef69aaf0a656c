// The network view in a real Chromium, and what stands on its canvas.
import type { Page } from 'playwright-core';

export interface Drawn {
  id: string;
  group: 'nodes' | 'edges';
  source?: string;
  target?: string;
  classes: string[];
  weight: number;
  shown: boolean;
  at?: { x: number; y: number };
  onScreen?: { x: number; y: number };
}

/** What the canvas says of its elements: the hook that `client/canvas` keeps for tests. */
export async function elementsOf(page: Page): Promise<Drawn[]> {
  return page.locator('.canvas-ground').evaluate((ground) => {
    const hook: unknown = Reflect.get(ground, 'boardwalkElements');
    return typeof hook === 'function' ? hook() : [];
  });
}

export const things = (elements: readonly Drawn[]): Drawn[] =>
  elements.filter(({ group, shown }) => group === 'nodes' && shown);
export const ties = (elements: readonly Drawn[]): Drawn[] =>
  elements.filter(({ group, shown }) => group === 'edges' && shown);
export const places = (elements: readonly Drawn[]): [string, number, number][] =>
  things(elements).map(({ id, at }) => [id, Math.round(at?.x ?? 0), Math.round(at?.y ?? 0)]);

/** Opens the network and waits until something is drawn. */
export async function openNetwork(page: Page, address: string, query = ''): Promise<Drawn[]> {
  await page.goto(`${address}/network${query}`);
  return drawn(page, (elements) => elements.length > 0);
}

/** Waits until the canvas is as wished. */
export async function drawn(page: Page, wished: (elements: Drawn[]) => boolean): Promise<Drawn[]> {
  const until = Date.now() + 20_000;
  for (;;) {
    const elements = (await page.locator('.canvas-ground').count()) > 0 ? await elementsOf(page) : [];
    if (wished(elements)) return elements;
    if (Date.now() > until) throw new Error(`The canvas never became as wished; it has ${elements.length} elements.`);
    await page.waitForTimeout(100);
  }
}

/** Clicks a thing where it stands on the screen. */
export async function clickThing(page: Page, id: string, modifiers: ('Shift' | 'Control')[] = []): Promise<void> {
  const thing = (await elementsOf(page)).find((element) => element.id === id);
  if (!thing?.onScreen) throw new Error(`${id} is not on the canvas.`);
  await page.locator('.canvas').click({ position: thing.onScreen, modifiers, force: true });
}
