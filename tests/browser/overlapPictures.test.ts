// Boards against boards, and who sits on which of some boards: by mouse, by keys, and as tables.
import type { Locator, Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';
import { openView } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');

const matrixOf = (page: Page): Locator => page.getByRole('grid', { name: 'Boards against boards' });

/** Walks right from the first cell of all, row by row, until a cell says that people are shared. */
async function walkToSharing(page: Page): Promise<string> {
  const cell = matrixOf(page).getByRole('gridcell');
  await matrixOf(page).focus();
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press('ArrowRight');
    const says = (await cell.textContent()) ?? '';
    if (/shared (person|people)\./.test(says)) return says;
  }
  throw new Error('No cell of the first row says that anybody is shared.');
}

it('walks the matrix by keys to a pair, opens it, and finds it marked in the table twin', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?as=matrix`);
  await matrixOf(page).waitFor();
  const says = await walkToSharing(page);
  const readout = (await page.locator('.matrix-readout').textContent()) ?? '';
  expect(readout).toContain('Jaccard');
  await page.keyboard.press('Enter');
  const panel = panelOf(page);
  await panel.getByText('Overlap of two boards').waitFor();
  for (const board of await panel.getByRole('heading', { level: 2 }).locator('[lang]').allTextContents())
    expect(says).toContain(board);
  const shared = /(\d+) shared/.exec(says)?.[1];
  expect(await panel.getByRole('definition').first().textContent()).toBe(shared);
  expect(kept(page, 'select')?.split(',')).toHaveLength(2);

  await page.keyboard.press('t');
  await page.getByRole('radio', { name: /^All/ }).click();
  const marked = page.getByRole('table', { name: 'Overlaps' }).locator('tr[data-selected]');
  expect(await marked.getByRole('cell').first().textContent()).toBe(shared);
  expect(kept(page, 'as')).toBeNull();
});

it('names the boards of a cell under the pointer; a row’s name opens its board', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?as=matrix`);
  const matrix = matrixOf(page);
  await matrix.waitFor();
  const readout = page.locator('.matrix-readout');
  const second = async (): Promise<{ x: number; y: number; width: number }> => {
    const cell = await matrix.getByRole('gridcell').boundingBox();
    if (!cell) throw new Error('The first cell is not to be seen.');
    return { x: cell.x, y: cell.y + cell.height * 1.5, width: cell.width };
  };
  // The cells are drawn anew once it is known how much room there is.
  await expect
    .poll(async () => {
      const { x, y, width } = await second();
      await page.mouse.move(x + width / 2, y);
      return readout.locator('[lang]').count();
    })
    .toBe(2);
  const [below, first] = await readout.locator('[lang]').allTextContents();
  const { x, y } = await second();
  await page.mouse.click(x - 40, y);
  await panelOf(page)
    .getByRole('heading', { name: below ?? '', exact: true })
    .waitFor();
  expect(below).not.toBe(first);
});

it('shades by another figure, and keeps that in the address', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?as=matrix`);
  await matrixOf(page).waitFor();
  await page.getByRole('radio', { name: 'Shared people' }).click();
  expect(kept(page, 'figure')).toBe('people');
  const scale = page.getByRole('list', { name: 'What shades and marks mean' }).getByRole('listitem').first();
  expect(await scale.textContent()).toMatch(/from 0 to \d+/);
});

it('opens who is in a combination of boards, in the picture and in its table', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?as=sets`);
  const columns = page.getByRole('list', { name: 'Combinations of boards' }).getByRole('button');
  await columns.first().waitFor();
  const count = await columns.count();
  const name = (await columns.first().getAttribute('aria-label')) ?? '';
  const people = Number(/^\d+/.exec(name)?.[0]);
  await columns.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await columns.nth(1).evaluate((one) => one === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const opened = page.getByRole('region', { name });
  await opened.waitFor();
  expect(await opened.getByRole('link').count()).toBe(people);
  expect(await columns.first().getAttribute('aria-expanded')).toBe('true');

  await page.keyboard.press('t');
  const rows = page.getByRole('table', { name: 'Combinations of boards' }).locator('tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(count);
  expect(await page.locator('tr[data-selected]').getByRole('cell').last().textContent()).toBe(String(people));
  await opened.getByRole('link').first().click();
  expect(kept(page, 'select')).toMatch(/^person_/);
});

it('takes boards into the sets from the table and by name, and counts for two what the pair shares', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?columns=people,sets`);
  const top = page.getByRole('table', { name: 'Overlaps' }).locator('tbody tr').first();
  const shared = await top.getByRole('cell').first().textContent();
  // The box itself is drawn; what is pressed is its label.
  await top.locator('label').click();
  await expect.poll(() => kept(page, 'sets')?.split(',').length).toBe(2);
  await page.getByRole('radio', { name: 'Sets' }).click();
  const columns = page.getByRole('list', { name: 'Combinations of boards' }).getByRole('button');
  await expect
    .poll(() => columns.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '')))
    .toContainEqual(expect.stringMatching(new RegExp(`^${shared} (person|people) on .+, `)));

  await page.getByRole('button', { name: 'Choose boards' }).click();
  await page.getByRole('searchbox', { name: 'Find a board' }).fill('Policing Partnership');
  const choices = page.getByRole('group', { name: 'Boards of the sets' });
  await expect.poll(() => choices.getByRole('checkbox').count()).toBeGreaterThan(2);
  await choices.locator('label').last().click();
  await expect.poll(() => kept(page, 'sets')?.split(',').length).toBe(3);
});

it('says which limits decide, and shows the columns that are chosen', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await page.getByRole('button', { name: 'Thresholds' }).click();
  const limits = page.getByRole('dialog', { name: 'Thresholds' });
  await limits.getByText(/q is at most 0\.05/).waitFor();
  expect(await limits.getByRole('term').allTextContents()).toEqual(['Above chance', 'Merge', 'Nest', 'Align', 'Leave']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('dialog', { name: 'Columns' }).locator('label').filter({ hasText: 'Verdict' }).click();
  await page.keyboard.press('Escape');
  const heads = page.getByRole('table', { name: 'Overlaps' }).getByRole('columnheader');
  await expect.poll(() => heads.allTextContents()).not.toContain('Verdict');
  expect(await heads.allTextContents()).toContain('Shared people');
});

it('shows the meetings of two boards on one calendar', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).locator('tbody th a').first().click();
  await panelOf(page).getByRole('link', { name: 'Side by side' }).click();
  const meetings = page.getByRole('region', { name: 'Meetings of both' });
  await meetings.waitFor();
  await expect
    .poll(() => meetings.textContent())
    .toMatch(/Duplicated: \d+\. At the same time: \d+\.|No meeting of either board is known/);
});

it('lists who is on both boards of a pair one below the other on a phone, nothing over anything else', async () => {
  const { page } = pages;
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, address, 'pair');
  const cells = page.locator('.pair-table tbody > tr > *');
  await cells.first().waitFor();
  const cut = await cells.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
  expect(cut).toBe(0);
});
