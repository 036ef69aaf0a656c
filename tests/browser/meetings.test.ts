import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');
const board = 'Policing Partnership Board for Wales';

it('shows meetings on a line, from the months that have any; each mark opens its meeting', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings`);
  const rows = page.getByRole('list', { name: 'Boards and their meetings' });
  await rows.getByRole('link', { name: board, exact: true }).waitFor();
  await page.getByText('No two boards are known to meet twice for the same people.').waitFor();
  const held = rows.getByRole('link', { name: new RegExp(`^${board} · Thu 24 Jun 2021`) });
  const announced = rows.getByRole('link', { name: new RegExp(`^${board} · Thu 2 Dec 2021 .* planned`) });
  expect([await held.count(), await announced.count()]).toEqual([1, 1]);
  expect(await rows.getByRole('link', { name: 'Policing in Wales · 2021 · day not known' }).count()).toBe(1);
  await held.click();
  await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
  expect(kept(page, 'select')).toMatch(/^meeting_/);
});

it('moves the window, and jumps to a month that has meetings', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings?month=2019-05&span=quarter`);
  const rows = page.getByRole('list', { name: 'Boards and their meetings' });
  await rows.getByRole('link', { name: /Wed 22 May 2019/ }).waitFor();
  expect(await rows.getByRole('link', { name: /Jun 2019 · day not known · planned/ }).count()).toBe(1);
  await page.keyboard.press('.');
  await rows
    .getByRole('link', { name: /Sep 2019/ })
    .first()
    .waitFor();
  expect(kept(page, 'month')).toBe('2019-08');
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByText('No meeting is known in these months.').waitFor();
  await page.getByRole('button', { name: 'Go to September 2019' }).click();
  await rows
    .getByRole('link', { name: /Sep 2019/ })
    .first()
    .waitFor();
  await page.getByRole('button', { name: /Months that have meetings/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Feb 2019/ })
    .click();
  await rows.getByRole('link', { name: /Feb 2019/ }).waitFor();
  expect(kept(page, 'month')).toBe('2019-02');
});

it('is walked by arrows: one stop of the Tab key, then board by board and mark by mark', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings?month=2021-01&span=year`);
  const rows = page.getByRole('list', { name: 'Boards and their meetings' });
  await rows.waitFor();
  expect(await rows.locator('a[tabindex="0"]').count()).toBe(1);
  await rows.locator('a[tabindex="0"]').focus();
  const at = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? null);
  for (const [key, place] of [
    ['ArrowRight', '0 1'],
    ['ArrowDown', '1 '],
    ['ArrowUp', '0 1'],
    ['Home', '0 0'],
    ['ArrowDown', '1 0'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await at()).toMatch(new RegExp(`^${place}`));
  }
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
  expect(kept(page, 'select')).toMatch(/^meeting_/);
});

it('has the same meetings in a table, one key away', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings?month=2021-01&span=year`);
  const rows = page.getByRole('list', { name: 'Boards and their meetings' });
  await rows.waitFor();
  const marks = await rows.locator('a[data-at]:not([data-at$=" 0"])').count();
  await page.keyboard.press('t');
  const table = page.getByRole('table', { name: 'Meetings' });
  await table.waitFor();
  expect(await table.locator('tbody tr').count()).toBe(marks);
  await page.getByRole('radio', { name: 'All', exact: true }).click();
  await page.getByRole('heading', { name: '17 meetings' }).waitFor();
  await page.keyboard.press('t');
  await rows.waitFor();
});

it('tells costs at the rate that somebody states, and the address keeps it', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings`);
  await page.getByText('no rate stated').waitFor();
  const rate = page.getByLabel('at £ an hour:');
  await rate.fill('10');
  await rate.press('Enter');
  await page.getByRole('link', { name: '£3,440' }).click();
  expect(kept(page, 'rate')).toBe('10');
  const table = page.getByRole('table', { name: 'How often' });
  const row = table.getByRole('row').filter({ hasText: board });
  await row.waitFor();
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '4 stated',
    '120 stated',
    '8',
    '344',
    '£3,440',
    'none announced',
  ]);
});

it('shows a month of days, and says of which meetings the day is not known', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings?show=calendar&month=2021-06`);
  const grid = page.getByRole('table', { name: 'Calendar' });
  await grid
    .getByRole('cell', { name: /^24/ })
    .getByRole('link', { name: new RegExp(`^${board}`) })
    .waitFor();
  await page.getByRole('heading', { name: 'Of these the day is not known' }).waitFor();
  expect(await page.getByRole('link', { name: /^2021 ?Policing in Wales · 2021 · day not known/ }).count()).toBe(1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('heading', { name: 'Thu 24 Jun 2021' }).waitFor();
  expect(await grid.count()).toBe(0);
});

it('lists actions by owner, says that it is not known whether they were done', async () => {
  const { page } = pages;
  await page.goto(`${address}/meetings?show=actions`);
  const table = page.getByRole('table', { name: 'Actions' });
  await table.waitFor();
  const all = await table.locator('tbody tr').count();
  await page.getByText('Whether an action was done is not recorded.').waitFor();
  await page.getByRole('button', { name: /^Owner:/ }).click();
  await page.getByRole('dialog').locator('label').filter({ hasText: 'Paul Morris' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => table.locator('tbody tr').count()).toBeLessThan(all);
  for (const row of await table.locator('tbody tr').all()) expect(await row.textContent()).toContain('Paul Morris');
  expect(kept(page, 'owner')).toMatch(/^person_/);
});
