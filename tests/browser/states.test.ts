// What each view says where there is nothing to show, and where nothing answers any more.
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { pagesOfEachTest } from './chromiumPage.ts';
import { addressOf, everyView, openView, type ViewName } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest();

/** No board is of this kind. */
const nowhere = 'kinds=nothing';
/** These tell of the whole landscape, of no data at all, on paper, or open something over a page that is among the others. */
const leftOut =
  /^(?:report|what nobody has checked|measures|data|possible duplicates|log of|what was read|list of keys|record of|thresholds|what a figure|tour)/;

/** What is said to be empty; whether each has a way on; and figures of time or money that are told as none. */
function emptiness(page: Page): Promise<{ said: string[]; stuck: string[]; failed: number; noughts: string[] }> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('main .empty')].filter((one) => one.checkVisibility());
    const figures = [...document.querySelectorAll('main dl.figures > div')].map(({ textContent }) => textContent);
    return {
      said: shown.map((one) => one.querySelector('p')?.textContent ?? ''),
      stuck: shown.filter((one) => !one.querySelector('a, button')).map(({ textContent }) => textContent),
      failed: document.querySelectorAll('[role=alert]').length,
      noughts: figures.filter((figure) => /^(?:Person-h|H)ours a year\s*0|^Cost a year\s*£?0/.test(figure)),
    };
  });
}

it('where nothing is in scope, every view says so in a sentence, with a way on, and calls nothing 0 that is unknown', {
  timeout: 180_000,
}, async () => {
  const { page } = pages;
  for (const view of everyView.filter((one) => !leftOut.test(one))) {
    await page.goto(await addressOf(address, view, nowhere));
    await page.locator('main .empty:visible').first().waitFor();
    await page.locator('main :is(.skeleton, [aria-busy=true])').first().waitFor({ state: 'detached' });
    const { said, ...wrong } = await emptiness(page);
    expect({ view, ...wrong }).toEqual({ view, stuck: [], failed: 0, noughts: [] });
    expect(said.every((sentence) => /\p{L}.*[.:]/u.test(sentence))).toBe(true);
  }
  await page.goto(await addressOf(address, 'people', nowhere));
  await page.getByRole('link', { name: 'Show everything' }).first().click();
  await page.locator('main tbody tr').first().waitFor();
});

/** One of each page, for its other faces ask in the same way. */
const ofEachPage: readonly ViewName[] = [
  'landscape',
  'network',
  'overlaps',
  'pair',
  'people',
  'person',
  'organisation',
  'meetings on a line',
  'line of sight',
  'measures',
];

it('when the network goes, each view keeps what it showed, and says that it is from before', {
  timeout: 120_000,
}, async () => {
  const { page } = pages;
  const away = page.getByRole('status').filter({ hasText: 'The server does not answer just now.' });
  for (const view of ofEachPage) {
    await openView(page, address, view);
    await page.locator('main :is(.skeleton, [aria-busy=true])').first().waitFor({ state: 'detached' });
    const before = await page.locator('main .page, main .network').first().innerText();
    await page.context().setOffline(true);
    await away.waitFor();
    expect(await away.innerText()).toMatch(/What you see is from before \d\d:\d\d\./);
    expect({ view, shown: await page.locator('main .page, main .network').first().innerText() }).toEqual({
      view,
      shown: before,
    });
    await page.context().setOffline(false);
    await away.waitFor({ state: 'detached' });
  }
});

it('what is not there is said without asking to try again, which a cut-off answer does', async () => {
  const { page } = pages;
  const alert = page.getByRole('main').getByRole('alert');
  await page.goto(`${address}/overlaps/nobody~nothing`);
  await alert.waitFor();
  expect(await alert.getByRole('button').count()).toBe(0);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${address}/people`);
  await alert.getByRole('button', { name: 'Try again' }).waitFor();
});

it('what takes longer than the server lets anybody wait says so, and comes by itself', async () => {
  const { page } = pages;
  const underWay = { message: 'This is still being worked out.', extensions: { code: 'TOO_COMPLEX', underWay: true } };
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('LandscapeImportance') || ++asked > 2) return route.fallback();
    return route.fulfill({ json: { data: null, errors: [underWay] } });
  });
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (asked === 2) await held;
    return route.fallback();
  });
  await page.goto(`${address}/landscape`);
  const card = page.getByRole('region', { name: 'The most important boards' });
  await card.getByText('This is still being worked out').waitFor();
  expect(await card.getByRole('alert').count()).toBe(0);
  release();
  await card.getByRole('row').nth(1).waitFor();
  expect(await card.getByText('This is still being worked out').count()).toBe(0);
});
