import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');
const board = 'Policing Partnership Board for Wales';
const words = 'Alun Michael Police and Crime Commissioner South Wales';

it('finds a person whose name is misspelt, with boards, and on each seat who says so', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('combobox', { name: /^Search people/ }).fill('Alun Micheal');
  const hit = page.getByRole('option', { name: 'Alun Michael' });
  await hit.waitFor();
  expect(await page.getByRole('group', { name: 'People' }).getByRole('option').count()).toBeGreaterThan(0);
  await hit.click();

  const panel = panelOf(page);
  await panel.getByRole('heading', { name: 'Rt Hon Alun Michael', level: 2 }).waitFor();
  expect(kept(page, 'select')).toMatch(/^person_/);
  const seats = panel.getByRole('tabpanel', { name: /^Seats/ }).locator('li');
  const count = Number(/\d+/.exec((await panel.getByRole('tab', { name: /^Seats/ }).textContent()) ?? '')?.[0]);
  expect(count).toBe(await seats.count());
  for (const name of [
    board,
    'Policing in Wales',
    'Partnership Council',
    "Home Secretary's Serious Violence Task Force",
  ])
    expect(await seats.getByRole('link', { name, exact: true }).count()).toBe(1);

  const seat = seats.filter({ has: page.getByRole('link', { name: board, exact: true }) });
  expect(await seat.textContent()).toContain('inferred');
  await seat.getByRole('button', { name: new RegExp(`source.*: ${board}`) }).click();
  await seat.getByText('Inferred from presence at a meeting. Attendance is not membership.').waitFor();
  const evidence = seat.getByRole('listitem').first();
  expect(await evidence.getByText(words).count()).toBe(1);
  expect(await evidence.getByText('l. 36', { exact: true }).count()).toBe(1);
  expect(await evidence.getByText('inferred', { exact: true }).count()).toBe(1);
  expect(await evidence.getByRole('link').textContent()).toMatch(/minutes of the virtual meeting/);
});

it('opens their page, where each seat and each source opens in turn', async () => {
  const { page } = pages;
  await page.goto(address);
  const search = page.getByRole('combobox', { name: /^Search people/ });
  await search.fill('Alun Micheal');
  await search.press('Enter');
  await panelOf(page).getByRole('link', { name: 'Open the person’s page' }).click();
  await page.getByRole('heading', { name: 'Rt Hon Alun Michael', level: 1 }).waitFor();
  expect(page.url()).toContain('/people/person_');

  const seats = page.getByRole('region', { name: 'Seats over time' }).getByRole('listitem');
  const stated = seats.filter({ hasText: "Home Secretary's Serious Violence Task Force" });
  await stated.getByRole('link').click();
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: 'Who says so' }).waitFor();
  await panel.getByText('On 22 May I was invited to represent').waitFor();
  expect(await panel.getByText('l. 3', { exact: true }).count()).toBeGreaterThan(0);
  expect(await panel.getByText('stated', { exact: true }).count()).toBeGreaterThan(0);
  await panel
    .getByRole('link', { name: /Note by Rt Hon Alun Michael/ })
    .first()
    .click();
  await panel.getByRole('heading', { name: /Note by Rt Hon Alun Michael/, level: 2 }).waitFor();
  expect(kept(page, 'select')).toMatch(/^source_/);
});

it('opens each number of theirs in the table of the seats, and says what takes their time and who could stand in', async () => {
  const { page } = pages;
  await page.goto(`${address}/people?find=Alun+Michael`);
  const row = page.getByRole('row').filter({ hasText: 'Alun Michael' });
  const boards = Number((await row.getByRole('cell').first().textContent()) ?? '');
  await row.getByRole('cell').first().getByRole('link').click();
  await page.getByRole('heading', { name: 'Rt Hon Alun Michael', level: 1 }).waitFor();
  expect([kept(page, 'twin'), kept(page, 'only')]).toEqual(['table', 'counting']);
  const seats = page.getByRole('region', { name: 'Seats over time' });
  const names = await seats.getByRole('rowheader').allTextContents();
  expect(new Set(names.map((name) => name.trim())).size).toBeGreaterThanOrEqual(boards);
  await page.keyboard.press('t');
  await seats.getByRole('listitem').filter({ hasText: board }).waitFor();
  expect(await seats.getByRole('listitem').filter({ hasText: board }).count()).toBe(1);

  await page
    .getByRole('region', { name: 'Clashes in the diary' })
    .getByText(/not judged: no time is known/)
    .waitFor();
  const diary = page.getByRole('region', { name: 'Diary' });
  await diary.getByRole('button', { name: /Months that have meetings/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Jun 2021/ })
    .click();
  await diary.getByRole('link', { name: new RegExp(board) }).waitFor();
  const deputies = page.getByRole('region', { name: 'Who could deputise' });
  await deputies.locator('summary, .empty').first().waitFor();
});

it('says so when nothing is called that, or nearly so', async () => {
  const { page } = pages;
  await page.goto(`${address}/network`);
  await page.getByRole('combobox', { name: /^Search people/ }).fill('zzyzx qqq');
  await page.getByText('Nothing is called “zzyzx qqq”, or nearly so.').waitFor();
  expect(await page.getByRole('group').count()).toBe(0);
});
