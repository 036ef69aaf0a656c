import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();

it('opens the top overlap side by side, and the evidence of somebody on both', async () => {
  const { page } = pages;
  await page.goto(address);
  await page.getByRole('link', { name: /^Overlaps/ }).click();
  await page.getByRole('heading', { name: 'Overlaps', level: 1 }).waitFor();
  const rows = page.getByRole('table', { name: 'Overlaps' }).locator('tbody tr');
  const top = rows.first();
  await top.waitFor();
  const boards = await top.getByRole('rowheader').getByRole('link').first().locator('[lang]').allTextContents();
  expect(boards).toHaveLength(2);
  const shared = Number(await top.getByRole('cell').nth(1).textContent());
  expect(shared).toBeGreaterThan(0);

  await top.getByRole('rowheader').getByRole('link').first().click();
  const panel = panelOf(page);
  await panel.getByText('Overlap of two boards').waitFor();
  for (const board of boards) expect(await panel.getByRole('heading', { level: 2 }).textContent()).toContain(board);
  await panel.getByRole('link', { name: 'Side by side' }).click();

  const title = page.getByRole('main').getByRole('heading', { level: 1 });
  for (const board of boards) await title.getByText(board, { exact: true }).waitFor();
  expect(page.url()).toMatch(/\/overlaps\/board_\w+~board_\w+/);
  const people = page.getByRole('region', { name: 'On both, and for whom' }).getByRole('table');
  expect(await people.getByRole('rowheader').count()).toBe(shared);
  expect(await people.getByRole('columnheader').allTextContents()).toEqual(['Person', ...boards]);
  for (const fact of ['Shared people', 'Containment', 'Jaccard', 'Common ground', 'Hours in common'])
    expect(await page.getByRole('main').getByRole('term').filter({ hasText: fact }).count()).toBe(1);

  const person = people.getByRole('row').nth(1);
  await person.getByRole('cell').first().getByRole('link').first().click();
  expect(kept(page, 'select')).toMatch(/^seat_/);
  await panelOf(page).getByRole('heading', { name: 'Who says so' }).waitFor();
  const evidence = panelOf(page).getByRole('tabpanel').getByRole('list').last().getByRole('listitem').first();
  expect(await evidence.getByRole('link').textContent()).not.toBe('');
  expect(await evidence.textContent()).toMatch(/ll?\. \d+/);
  expect(await evidence.textContent()).toMatch(/stated|inferred/);
});

it('counts the same in the table, on the pair’s page and in the panel, and a link shows it to somebody else', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?sort=-people`);
  const top = page.getByRole('table', { name: 'Overlaps' }).locator('tbody tr').first();
  const link = top.getByRole('rowheader').getByRole('link').first();
  const shared = (await top.getByRole('cell').nth(1).textContent()) ?? '';
  await link.click();
  const figure = panelOf(page).getByRole('definition').first();
  expect(await figure.textContent()).toBe(shared);
  const other = await pages.another();
  await other.goto(page.url());
  expect(await panelOf(other).getByRole('definition').first().textContent()).toBe(shared);
  const marked = other.getByRole('table', { name: 'Overlaps' }).locator('tr[data-selected]');
  // Beside the panel the table has fewer columns.
  expect(await marked.getByRole('cell').last().textContent()).toBe(shared);
});
