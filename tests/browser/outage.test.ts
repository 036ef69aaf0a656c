import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, inject, it } from 'vitest';
import { processOf } from '../support/processes.ts';
import { isReady } from '../support/serving.ts';
import { pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const minute = 60_000;

// The other journeys go to the same server.
afterAll(async () => {
  while (!(await isReady(address))) await sleep(200);
}, 3 * minute);

it('keeps the rest of the page when a view cannot be fetched, says so, and shows it once the page is loaded again', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures`);
  await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
  await page.route('**/assets/PeopleView*', (route) => route.abort());
  await page.locator('a.nav-item[href^="/people"]').click();
  await page.getByRole('alert').getByText('This part of the page could not be shown.').waitFor();
  await page.locator('a.nav-item[href^="/measures"]').click();
  await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);

  await page.locator('a.nav-item[href^="/people"]').click();
  await page.unroute('**/assets/PeopleView*');
  await page.getByRole('button', { name: 'Load the page again' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
});

it('where a question alone is cut off, says nothing of the server, and shows the answer by itself', async () => {
  const { page } = pages;
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('.outage')) document.documentElement.dataset.seen = 'outage';
    }).observe(document, { childList: true, subtree: true });
  });
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query People(')) return route.continue();
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await page.goto(`${address}/people`);
  await page.locator('main tbody tr').first().waitFor();
  expect(asked).toBeGreaterThan(1);
  expect(await page.locator('html').getAttribute('data-seen')).toBeNull();
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('says that the database is away, keeps what was known, and goes on by itself when it is back', {
  timeout: 4 * minute,
}, async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  const rows = page.getByRole('table', { name: 'Overlaps' }).locator('tbody tr');
  await rows.first().waitFor();
  const known = await rows.count();
  const banner = page.getByRole('status').filter({ hasText: 'The database does not answer just now.' });
  expect(await banner.count()).toBe(0);

  process.kill(await processOf('java', inject('dataFolder')), 'SIGKILL');
  await rows.first().getByRole('rowheader').getByRole('link').first().click();
  await banner.waitFor({ timeout: minute });
  expect(await banner.textContent()).toContain('This page asks again by itself and goes on when it is back.');
  expect(await rows.count()).toBe(known);

  await banner.waitFor({ state: 'detached', timeout: 3 * minute });
  await panelOf(page).getByText('Overlap of two boards').waitFor();
  expect(await rows.count()).toBe(known);
  expect(await page.getByRole('alert').count()).toBe(0);
});
