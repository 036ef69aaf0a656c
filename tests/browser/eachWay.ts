// A page that only something brought in or planned has, looked at in every way: opened once, in Welsh on a phone, then on a wide dark
// window, with names as long as can be, and on paper.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { bringAxe, found, nothing } from './axeFinds.ts';
import { reachesOut, smallTargets, unseenStops } from './beyondAxe.ts';
import { englishOn } from './englishOn.ts';
import { lengthenNames } from './lengthenNames.ts';
import { paper, printed } from './printed.ts';

export interface Opened {
  /** Where it is, once there is something there. */
  path: () => string;
  /** What is there when it can be looked at. */
  ready: string;
  /** What is to be done first. */
  first?: (page: Page) => Promise<void>;
}

export const phone = { width: 360, height: 740 };

/** @param page of the size of a phone */
export async function lookEachWay(page: Page, address: string, { path, ready, first }: Opened): Promise<void> {
  const at = path();
  await page.goto(`${address}${at}${at.includes('?') ? '&' : '?'}lang=cy`);
  await first?.(page);
  await page.locator(ready).first().waitFor();
  expect(await englishOn(page)).toEqual([]);
  await bringAxe(page);
  expect(await found(page)).toEqual(nothing);
  expect(await smallTargets(page)).toEqual([]);
  expect(await reachesOut(page)).toEqual([]);
  expect(await unseenStops(page, 15)).toEqual([]);

  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
  expect(await found(page)).toEqual(nothing);

  await page.setViewportSize(phone);
  await lengthenNames(page);
  // The bars of the frame follow the width.
  await expect.poll(() => reachesOut(page)).toEqual([]);
  // What stands over a page is not printed with it.
  if ((await page.locator('[role=dialog]').count()) > 0) return;
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await expect.poll(() => printed(page)).toMatchObject({ bars: [], wide: [], cut: [] });
}
