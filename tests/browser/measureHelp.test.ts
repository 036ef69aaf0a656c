// What a figure means is said where it stands, in the words of the registry.
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { shownOn } from '../../client/views/measures/shownOn.ts';
import { pagesOfEachTest } from './chromiumPage.ts';
import { openView } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');
const registry = new Map<string, { title: string; definition: string }>();

beforeAll(async () => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en' },
    body: JSON.stringify({ query: '{ measures { id title definition } }' }),
  });
  const { data } = (await answer.json()) as { data: { measures: { id: string; title: string; definition: string }[] } };
  for (const { id, ...words } of data.measures) registry.set(id, words);
});

/** The measures whose help stands in the view. */
const offered = (page: Page): Promise<string[]> =>
  page
    .locator('main [data-measures]')
    .evaluateAll((all) => [...new Set(all.flatMap((one) => (one.getAttribute('data-measures') ?? '').split(' ')))]);

/** Opens each help of the view by keyboard, reads what the registry says of its measures, and closes it by Esc. */
async function openEach(page: Page): Promise<void> {
  for (const help of await page.locator('main [data-measures]').all()) {
    const ids = (await help.getAttribute('data-measures'))?.split(' ') ?? [];
    await help.press('Enter');
    for (const id of ids) {
      const words = registry.get(id);
      await page
        .getByRole('dialog')
        .getByRole('heading', { name: words?.title ?? '', exact: true })
        .waitFor();
      await page
        .getByRole('dialog')
        .getByText(words?.definition ?? '', { exact: true })
        .waitFor();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => help.evaluate((one) => one === document.activeElement)).toBe(true);
  }
}

it.each(shownOn)('each measure of $name opens its definition by keyboard, and Esc gives the focus back', async (on) => {
  const { page } = pages;
  // Whichever pair: an address of one is not to be had without its boards.
  if (on.name === 'pair') await openView(page, address, 'pair');
  else await page.goto(`${address}/${on.step.view}/${on.step.record ?? ''}?show=all`);
  for (const id of on.measures) await page.locator(`main [data-measures~=${id}]`).first().waitFor();
  expect((await offered(page)).toSorted()).toEqual([...new Set(on.measures)].toSorted());

  await openEach(page);
});

it('what a line means stands in the legend of the network', async () => {
  const { page } = pages;
  await openView(page, address, 'network');
  await page.locator('main [data-measures=sharedPeople]').waitFor();
  await openEach(page);
  expect(await offered(page)).toContain('sharedPeople');
});

it('pages of one record and the panel offer measures of the registry', async () => {
  const { page } = pages;
  for (const [view, least] of [
    ['person', 6],
    ['organisation', 3],
  ] as const) {
    await openView(page, address, view);
    await page.locator('main [data-measures]').first().waitFor();
    const ids = await offered(page);
    expect(ids.filter((id) => !registry.has(id))).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(least);
  }
});

it('from a definition a link leads to it among all measures, and from there to where it is shown', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?show=all`);
  await page.locator('main [data-measures=jaccard]').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Among all measures' }).click();
  const heading = page.getByRole('heading', { name: 'Jaccard index', exact: true });
  await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
  const { y } = (await heading.boundingBox()) ?? { y: 0 };
  expect(y).toBeGreaterThan(90);
  expect(y).toBeLessThan(400);

  await page.getByLabel('Find a measure').fill('flora');
  await expect.poll(() => page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Jaccard index']);
  await page.getByRole('main').getByRole('link', { name: 'Overlaps', exact: true }).click();
  await page.getByRole('heading', { name: 'Overlaps', level: 1 }).waitFor();
});
