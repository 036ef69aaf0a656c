import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { englishOn } from './englishOn.ts';
import { openView } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest();

it('English words that are left in Cymraeg would be found: the same view in English has many', async () => {
  const { page } = pages;
  await openView(page, address, 'people', 'lang=en');
  expect((await englishOn(page)).length).toBeGreaterThan(20);
});

it('the language is changed by a button, stays in the address from view to view, and opens with a link', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('heading', { name: 'Gorgyffwrdd', level: 1 }).waitFor();
  expect(kept(page, 'lang')).toBe('cy');
  await page.getByRole('link', { name: /^Pobl/ }).click();
  await page.getByRole('heading', { name: 'Pobl', level: 1 }).waitFor();
  expect(kept(page, 'lang')).toBe('cy');

  const other = await pages.another();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'Pobl', level: 1 }).waitFor();
  await other.getByRole('button', { name: 'English' }).click();
  await other.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  expect(kept(other, 'lang')).toBe('en');
  expect(await other.locator('html').getAttribute('lang')).toBe('en');
});

it('sentences of the server come in the language of the page', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures?lang=cy`);
  const first = page.getByRole('heading', { level: 3 }).first();
  await first.waitFor();
  const welsh = await first.textContent();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => first.textContent()).not.toBe(welsh);
});
