// Whatever can be dragged or drawn with a pointer has another way that needs no dragging (WCAG 2.5.7), which leads to the same.
import { readdir, readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, showDate } from './chromiumPage.ts';
import { clickThing, type Drawn, elementsOf, openNetwork, things } from './networkPage.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');

const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Drags from a point of the canvas over others, at each of which the pointer rests. */
async function drag(page: Page, [start, ...over]: readonly { x: number; y: number }[]): Promise<void> {
  const ground = await page.locator('.canvas').boundingBox();
  if (!ground || !start) throw new Error('There is nothing to drag on.');
  await page.mouse.move(ground.x + start.x, ground.y + start.y);
  await page.mouse.down();
  for (const { x, y } of over) await page.mouse.move(ground.x + x, ground.y + y, { steps: 5 });
  await page.mouse.up();
}

/** The thing that stands most by itself, so that a pointer meets nothing else. */
async function lonely(page: Page): Promise<Required<Drawn>> {
  const all = things(await elementsOf(page)) as Required<Drawn>[];
  const apart = (one: Required<Drawn>): number =>
    Math.min(
      ...all
        .filter(({ id }) => id !== one.id)
        .map(({ onScreen: { x, y } }) => Math.hypot(x - one.onScreen.x, y - one.onScreen.y)),
    );
  const inMiddle = all.filter(({ onScreen: { x, y } }) => x > 150 && x < 800 && y > 150 && y < 500);
  const [first] = inMiddle.toSorted((a, b) => apart(b) - apart(a));
  if (!first) throw new Error('Nothing stands in the middle.');
  return first;
}

async function thing(page: Page, id: string): Promise<Required<Drawn>> {
  const found = things(await elementsOf(page)).find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not drawn.`);
  return found as Required<Drawn>;
}

const placeOf = async (page: Page, id: string): Promise<[number, number]> => {
  const { at } = await thing(page, id);
  return [Math.round(at.x), Math.round(at.y)];
};

it('is listened for in these places only', async () => {
  const listens = /onPointerDown|onMouseDown|onTouchStart|onDragStart|useMove\(|draggable=|type="range"|'dragfree'/;
  const folder = new URL('../../client/', import.meta.url);
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name));
  const texts = await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')]));
  expect(texts.flatMap(([name = '', text = '']) => (listens.test(text) ? [name] : [])).sort()).toEqual([
    'app/scope/DateSlider.tsx',
    'canvas/Lasso.tsx',
    'canvas/pointer.ts',
    'views/planner/StepItem.tsx',
  ]);
});

it('the date is dragged, clicked, stepped by keys or written', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures`);
  const slider = page.getByRole('slider');
  // The slider makes way for what the date is called beside it.
  const at = async (share: number): Promise<[number, number]> => {
    const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x + share * width, y + height / 2];
  };
  const months: (string | null)[] = [];
  const note = async (): Promise<void> => {
    await expect.poll(() => kept(page, 'asOf')).not.toBe(months.at(-1) ?? null);
    months.push(kept(page, 'asOf'));
  };
  await page.mouse.move(...(await at(0.95)));
  await page.mouse.down();
  await page.mouse.move(...(await at(0.5)));
  await page.mouse.up();
  await note();
  await page.mouse.click(...(await at(0.25)));
  await note();
  await slider.press('ArrowRight');
  await note();
  const [dragged] = months;
  await showDate(page, dragged ?? '');
  await note();
  expect(months.at(-1)).toBe(dragged);
});

it('a thing of the drawing is dragged, or moved as far by buttons', async () => {
  const { page } = pages;
  await openNetwork(page, address);
  const { id, onScreen } = await lonely(page);
  const start = await placeOf(page, id);
  await drag(page, [onScreen, { x: onScreen.x - 60, y: onScreen.y - 40 }]);
  const dragged = await placeOf(page, id);
  expect(dragged[0]).toBeLessThan(start[0]);
  expect(dragged[1]).toBeLessThan(start[1]);

  await clickThing(page, id);
  await button(page, 'Move').click();
  await button(page, 'Move left').click();
  await button(page, 'Move up').click();
  expect(await placeOf(page, id)).toEqual([dragged[0] - 40, dragged[1] - 40]);
  await button(page, 'Move right').click();
  await button(page, 'Move down').click();
  expect(await placeOf(page, id)).toEqual(dragged);
});

it('the ground is dragged, or what is selected brought to the middle, and all of it into view', async () => {
  const { page } = pages;
  await openNetwork(page, address);
  const { id, onScreen } = await lonely(page);
  const screen = async (): Promise<[number, number]> => {
    const { x, y } = (await thing(page, id)).onScreen;
    return [Math.round(x), Math.round(y)];
  };
  await clickThing(page, id);
  await button(page, 'Zoom in').click();
  await button(page, 'Bring to the middle').click();
  const middle = await screen();
  expect(middle).not.toEqual([Math.round(onScreen.x), Math.round(onScreen.y)]);
  const bare = { x: middle[0] + 45, y: middle[1] + 45 };
  await drag(page, [bare, { x: bare.x - 80, y: bare.y - 60 }]);
  expect(await screen()).not.toEqual(middle);
  await button(page, 'Bring to the middle').click();
  expect(await screen()).toEqual(middle);
  await button(page, 'Fit everything').click();
  const [width, height] = await page.locator('.canvas').evaluate((one) => [one.clientWidth, one.clientHeight]);
  for (const { onScreen: at } of things(await elementsOf(page)) as Required<Drawn>[]) {
    expect(at.x > 0 && at.x < (width ?? 0) && at.y > 0 && at.y < (height ?? 0)).toBe(true);
  }
});

it.each(['Pick with a lasso', 'Pick with a box (Shift and drag)'])(
  '%s: what is drawn around is picked one by one as well',
  async (manner) => {
    const { page } = pages;
    await openNetwork(page, address);
    const { id, onScreen } = await lonely(page);
    const [left, right, top, bottom] = [onScreen.x - 30, onScreen.x + 30, onScreen.y - 30, onScreen.y + 30];
    const corners = [
      { x: left, y: top },
      { x: right, y: top },
      { x: right, y: bottom },
      { x: left, y: bottom },
    ];
    await button(page, manner).click();
    await drag(page, manner.includes('lasso') ? corners : [corners[0], corners[2]].flatMap((one) => one ?? []));
    await expect.poll(() => kept(page, 'picked')?.split(',') ?? []).toContain(id);
    const drawnAround = kept(page, 'picked')?.split(',').sort() ?? [];

    await button(page, 'Pick none').click();
    await expect.poll(() => kept(page, 'picked')).toBeNull();
    await openNetwork(page, address);
    for (const one of drawnAround) {
      await clickThing(page, one);
      await button(page, 'Pick it').click();
    }
    await expect.poll(() => kept(page, 'picked')?.split(',').sort()).toEqual(drawnAround);
  },
);

it('would be missed', async () => {
  const { page } = pages;
  await openNetwork(page, address);
  const { id } = await lonely(page);
  await page.addStyleTag({ content: '.network-actions { display: none }' });
  await clickThing(page, id);
  await expect.poll(() => kept(page, 'select')).toBe(id);
  page.setDefaultTimeout(200);
  for (const name of ['Move', 'Bring to the middle', 'Pick it'])
    await expect(button(page, name).click()).rejects.toThrow('Timeout');
});
