// On paper: what is shown and what it counts, whole, in black on white; no bars and nothing that can only be pressed.
import { expect, inject, it } from 'vitest';
import { pagesOfEachTest } from './chromiumPage.ts';
import { openView, type ViewName } from './everyView.ts';
import { paper, printed } from './printed.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');

const views: readonly ViewName[] = [
  'landscape',
  'network as a table',
  'overlaps',
  'pair',
  'people',
  'person',
  'meetings on a line',
  'meetings in a calendar',
  'line of sight',
  'measures',
];

it.each(views)('%s is whole on A4, says its scope, and is black on white though the page is dark', async (view) => {
  const { page } = pages;
  await page.emulateMedia({ colorScheme: 'dark' });
  await openView(page, address, view);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(paper);
  await page
    .locator('.printed-scope')
    .getByText(/All areas · All themes · All tiers/)
    .waitFor();
  await expect
    .poll(() => printed(page))
    .toEqual({
      scope: 'Boardwalk All times · All areas · All themes · All tiers · Stated and inferred · Counting seats',
      bars: [],
      wide: [],
      cut: [],
      colours: ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    });
});

it('the network is drawn anew as a sheet with its legend, and gone from the page when that is printed', async () => {
  const { page } = pages;
  await openView(page, address, 'network', 'asOf=2021-06-24');
  await page.emulateMedia({ media: 'print' });
  await page.locator('.network-printed > svg').getByText('Safer Communities', { exact: false }).first().waitFor();
  expect(await page.locator('.network-ground').isVisible()).toBe(false);
  expect(await page.locator('.printed-scope').textContent()).toContain('As at 24 June 2021');
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => page.locator('.network-printed > svg').count()).toBe(0);
  expect(await page.locator('.network-ground').isVisible()).toBe(true);
});
