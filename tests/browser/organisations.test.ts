// Whose staff carry the load, and where is an organisation missing?
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const office = 'Office of the Police and Crime Commissioner for Gwent';

it('leads from a number of the list to what it counts, and on to the records', async () => {
  const { page } = pages;
  await page.goto(`${address}/organisations`);
  const heads = page.getByRole('columnheader');
  await heads.filter({ hasText: 'Missing from' }).getByRole('button', { name: 'Missing from' }).first().click();
  expect(kept(page, 'sort')).toBe('-missing');
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: office }) });
  expect(await row.textContent()).toContain('for 1 of 2 boards');
  await row.getByRole('link', { name: '1', exact: true }).click();

  await page.getByRole('heading', { name: office, level: 1 }).waitFor();
  const missing = page.getByRole('region', { name: 'Where it is missing while its peers sit' });
  await missing.waitFor();
  await expect.poll(() => missing.evaluate((one) => one === document.activeElement)).toBe(true);
  // The name of the page may be out of sight.
  expect(await missing.getByRole('heading').first().textContent()).toContain(office);
  const absent = missing.getByRole('listitem');
  expect(await absent.count()).toBe(1);
  expect(await absent.textContent()).toMatch(/[23] of 3 peers/);
  const peer = 'Office of the Police and Crime Commissioner for Dyfed-Powys';
  expect(await missing.getByRole('link', { name: peer }).count()).toBeGreaterThan(0);

  await page.getByRole('link', { name: '3', exact: true }).click();
  const carriers = page.getByRole('region', { name: 'Who carries it' });
  await expect.poll(() => carriers.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await carriers.locator('tbody tr').count()).toBe(3);
  expect(await carriers.textContent()).toContain('Not counted: 1 board of unknown hours.');
});

it('shows one line a board, whose seats open beneath it and each in the panel', async () => {
  const { page } = pages;
  await page.goto(`${address}/organisations?find=Gwent`);
  await page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: office }) })
    .getByRole('link', { name: '4', exact: true })
    .click();
  const boards = page.getByRole('region', { name: 'On which boards' });
  await expect.poll(() => boards.evaluate((one) => one === document.activeElement)).toBe(true);
  await boards.getByText('By theme').click();
  expect(kept(page, 'by')).toBe('theme');
  await boards.getByText('By name').click();
  await boards.getByRole('heading', { name: /^All its boards/ }).waitFor();
  const line = boards
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Policing Partnership Board for Wales' }) });
  await line.locator('summary').press('Enter');
  const seats = line.getByRole('listitem');
  await seats.first().waitFor();
  await seats.first().getByRole('link').click();
  await panelOf(page).getByText('Seat', { exact: true }).first().waitFor();
  expect(kept(page, 'select')).toMatch(/^seat_/);
});

it('says why it cannot tell where an organisation without peers is missing', async () => {
  const { page } = pages;
  await page.goto(`${address}/organisations?find=Public+Health+Wales`);
  await page.getByRole('row').getByRole('link', { name: '8', exact: true }).click();
  const missing = page.getByRole('region', { name: 'Where it is missing while its peers sit' });
  await missing.getByText('Unknown: the sort of its ground is not recorded').waitFor();
  expect(await missing.getByRole('listitem').count()).toBe(0);
});
