// What changed between two dates, and what has nobody checked for a year? By mouse and by keyboard.
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();

it('two dates are held against each other; who is gone says whether anybody says so, and each row opens', async () => {
  const { page } = pages;
  await page.goto(`${address}/people?asOf=2021-06`);
  await page.getByRole('button', { name: /^Date:/ }).click();
  await page.getByRole('link', { name: 'Compare with another date' }).click();
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor();
  await page.getByText('The landscape as at June 2021, held against that as at June 2020.').waitFor();

  const groups = page.getByRole('radiogroup', { name: 'What is listed' });
  await groups.getByRole('radio', { name: 'People on boards 62' }).click();
  const table = page.getByRole('table', { name: 'People on boards' });
  await table.waitFor();
  await page.getByRole('radio', { name: 'Only presumed gone 16' }).click();
  await page.getByText('All shown: 16').waitFor();
  const rows = table.getByRole('row').filter({ hasText: 'presumed until then; not seen since' });
  expect(await rows.filter({ hasText: 'Presumed gone' }).count()).toBe(16);
  expect(kept(page, 'how')).toBe('PRESUMED');

  const link = rows.first().getByRole('rowheader').getByRole('link');
  const name = (await link.textContent()) ?? '';
  await link.click();
  await panelOf(page).getByRole('heading', { name, level: 2 }).waitFor();

  await page.getByLabel('First date').fill('June 2021');
  await page.getByLabel('First date').press('Enter');
  await page.getByText('Nothing like this changed between the two dates.').waitFor();
  await page.getByLabel('Second date').fill('31/02/2021');
  await page.getByRole('button', { name: 'Compare' }).click();
  await page.getByRole('alert').filter({ hasText: '“31/02/2021” is not a date of the calendar.' }).waitFor();
});

it('keys open the comparison and move the date through the months and years', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  await page.getByRole('table', { name: 'People' }).waitFor();
  const slider = page.getByRole('slider', { name: /^As at, by month/ });
  await slider.focus();
  await page.keyboard.press('End');
  const last = kept(page, 'asOf') ?? '';
  await page.keyboard.press('PageDown');
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${last.slice(4)}`;
  await expect.poll(() => kept(page, 'asOf')).toBe(yearBefore);
  await page.keyboard.press('Home');
  await expect.poll(() => kept(page, 'asOf')).toBe('2018-01');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => kept(page, 'asOf')).toBe('2018-02');

  await page.getByRole('heading', { name: 'People', level: 1 }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor();
});

it('the figures of data quality open what they count', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape`);
  await page
    .getByRole('region', { name: 'How good the data is' })
    .getByRole('link', { name: 'Stated by a source' })
    .click();
  const table = page.getByRole('table', { name: 'Facts that are only inferred' });
  await table.waitFor();
  await page.getByRole('radio', { name: 'Records not checked for a year' }).click();
  const unchecked = page.getByRole('table', { name: 'Records not checked for a year' });
  const link = unchecked.getByRole('rowheader').getByRole('link').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await panelOf(page).getByRole('heading', { name, level: 2 }).waitFor();
  await page.getByRole('link', { name: 'Back to the landscape' }).click();
  await page.getByRole('heading', { name: 'Landscape', level: 1 }).waitFor();
  expect(kept(page, 'list')).toBeNull();
});
