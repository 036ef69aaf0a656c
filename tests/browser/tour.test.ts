import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openChromium } from '../support/openChromium.ts';

const address = inject('address');
let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser.close());

/** A page of somebody who has never been here; the pages of other journeys have ended the tour. */
async function firstVisit(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
  return page;
}
const card = (page: Page) => page.getByRole('dialog', { name: /\?$/ });
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

it('leads a first visitor through the views by keyboard, and never comes again by itself', async () => {
  const page = await firstVisit();
  await page.goto(address);
  await card(page).getByText('Tour, step 1 of 6').waitFor();
  await expect.poll(() => focused(page)).toBe('Which boards are there, and which matter most?');
  await page
    .getByRole('link', { name: /^Landscape/ })
    .and(page.locator('[data-tour-mark]'))
    .waitFor();

  const titles = ['Overlaps', 'People', 'Meetings', 'What changed', 'Planner'];
  for (const [index, title] of titles.entries()) {
    await card(page).getByRole('button', { name: 'Next' }).press('Enter');
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await card(page)
      .getByText(`Tour, step ${index + 2} of 6`)
      .waitFor();
    await expect.poll(() => focused(page)).toMatch(/\?$/);
  }
  expect(await card(page).getByRole('button', { name: 'Skip' }).count()).toBe(0);
  await card(page).getByRole('button', { name: 'Back' }).press('Enter');
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor();
  await card(page).getByRole('button', { name: 'Next' }).press('Enter');
  await card(page).getByRole('button', { name: 'Done' }).press('Enter');
  await card(page).waitFor({ state: 'detached' });
  expect(await page.locator('[data-tour-mark]').count()).toBe(0);

  await page.goto(address);
  await page.getByRole('region', { name: 'Headline figures' }).getByRole('link').first().waitFor();
  expect(await card(page).count()).toBe(0);
  await page.close();
});

it('does not begin on a link to something, is skipped with Esc, and begins again by its button', async () => {
  const page = await firstVisit();
  await page.goto(`${address}/landscape?asOf=2021`);
  const button = page.getByRole('button', { name: 'Take the tour' });
  await button.waitFor();
  expect(await card(page).count()).toBe(0);
  await page.goto(address);
  await card(page).waitFor();
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await page.reload();
  await button.press('Enter');
  await card(page).getByText('Tour, step 1 of 6').waitFor();
  await card(page).getByRole('button', { name: 'Skip' }).press('Enter');
  await card(page).waitFor({ state: 'detached' });
  await expect.poll(() => focused(page)).toBe('Take the tour');
  await page.close();
});
