import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');

it('is where one arrives: its figures say what they rest on and open their records', async () => {
  const { page } = pages;
  await page.goto(address);
  await page.getByRole('heading', { name: 'Landscape', level: 1 }).waitFor();
  const figures = page.getByRole('region', { name: 'Headline figures' });
  await figures.getByText('known for 1 of 16 with people').waitFor();
  const boards = Number(await figures.getByRole('link').first().textContent());
  await page.getByText(`There are ${boards} boards in this scope.`).waitFor();

  await figures.getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Boards', level: 1 }).waitFor();
  await page.getByText(`All shown: ${boards}`).waitFor();
  await page.getByRole('link', { name: 'Back to the landscape' }).click();
  await figures.getByRole('link').nth(1).click();
  await page.getByRole('table', { name: 'People' }).waitFor();

  await page.getByRole('link', { name: 'Boardwalk' }).click();
  await page.getByRole('heading', { name: 'Landscape', level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/landscape');
});

it('tells what matters most: its subjects and its records open, and the list of all goes by kind', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape`);
  const card = page.getByRole('region', { name: 'What matters most' });
  const load = card.getByRole('listitem').filter({ hasText: 'Public Health Wales is represented on' }).first();
  await load.getByRole('link', { name: 'Public Health Wales' }).click();
  await panelOf(page).getByRole('heading', { name: 'Public Health Wales', level: 2 }).waitFor();
  await page.keyboard.press('Escape');

  const opens = load.getByRole('button', { name: /^\d+ records$/ });
  const count = Number.parseInt((await opens.textContent()) ?? '', 10);
  await opens.click();
  expect(await load.getByRole('listitem').count()).toBe(count);
  await load.getByRole('listitem').getByRole('link', { name: 'Tracey Cooper' }).click();
  await panelOf(page)
    .getByRole('heading', { name: /Tracey Cooper/, level: 2 })
    .waitFor();

  await page.goto(`${address}/landscape`);
  await card.getByRole('link', { name: 'All findings' }).click();
  await page.getByRole('button', { name: /^Kinds of findings: All kinds/ }).click();
  await page.getByRole('dialog').getByText('Crowded').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => kept(page, 'found')).toBe('CROWDED');
  await expect.poll(() => page.locator('main .finding:not([data-kind=CROWDED])').count()).toBe(0);
  expect(await page.locator('main .finding').count()).toBeGreaterThan(0);
});

it('is a matrix of themes and areas that arrow keys walk; each cell says what it is and opens its boards', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape`);
  const grid = page.getByRole('grid', { name: 'Theme by area' });
  await grid.waitFor();
  const stops = grid.locator('[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  const focused = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
  const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Community safety' }) });
  while (!(await focused()).startsWith('Community safety')) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/^Community safety: \d+ boards on wider ground$/);
  await page.keyboard.press('End');
  const [, area = '', count = ''] =
    /^Community safety, (.+): (\d+) boards?, hours unknown$/.exec(await focused()) ?? [];
  expect(await row.getByRole('gridcell').last().textContent()).toBe(count);

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Boards', level: 1 }).waitFor();
  await page.getByText(`All shown: ${count}`).waitFor();
  await page.getByRole('link', { name: `${area} take this off` }).waitFor();
  await page.getByRole('link', { name: 'Community safety take this off' }).click();
  await expect.poll(() => kept(page, 'subject')).toBeNull();
  await page.getByRole('link', { name: 'Back to the landscape' }).click();
  await grid.waitFor();
  expect(kept(page, 'ground')).toBeNull();

  await page.getByRole('radio', { name: 'National' }).click();
  await expect.poll(() => kept(page, 'tier')).toBe('NATIONAL');
  await grid.getByRole('columnheader', { name: 'Wales' }).waitFor();
});

it('has the tables of its pictures by one key, and the boards that lack something behind each share', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape`);
  await page.getByRole('link', { name: /^Boards that share people: \d+ boards, \d+ pairs/ }).waitFor();
  await page.keyboard.press('t');
  const cells = page.getByRole('table', { name: 'Theme by area' });
  await cells.getByRole('row', { name: /Community safety North Wales 2/ }).waitFor();
  const pairs = page.getByRole('table', { name: 'Boards that share people' });
  await pairs.getByRole('rowheader').first().getByRole('link').click();
  await panelOf(page).getByText('Overlap of two boards').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Boards with a tier' }).click();
  await page.getByRole('link', { name: 'Tier unknown take this off' }).waitFor();
  const rows = page.getByRole('table', { name: 'Boards' }).locator('tbody tr');
  await rows.first().waitFor();
  for (const text of await rows.allTextContents()) expect(text).toContain('unknown');
});

it('says in one sentence that no board is in scope, with a way back to everything', async () => {
  const { page } = pages;
  await page.goto(`${address}/landscape?kinds=orchestra`);
  await page.getByText('There are 0 boards in this scope.').waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('heading', { level: 2 }).count()).toBe(0);
  await main.getByRole('link', { name: 'Show everything' }).click();
  await expect.poll(() => kept(page, 'kinds')).toBeNull();
  await main.getByRole('heading', { name: 'What matters most', level: 2 }).waitFor();
});
