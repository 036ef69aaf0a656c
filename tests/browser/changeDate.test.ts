import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf, showDate } from './chromiumPage.ts';
import { drawn, openNetwork, things, ties } from './networkPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const programmeBoard = 'Safer Communities Programme Board';
const partnershipBoard = 'Policing Partnership Board for Wales';

/** What the rows of the network's table say of a board: people, ties. */
async function rowOf(page: Page, board: string): Promise<string> {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: board, exact: true }) });
  return (await row.getByRole('cell').allTextContents()).join(' | ');
}

it('seats go from table and panel as the date changes, and stay in the address', async () => {
  const { page } = pages;
  await page.goto(`${address}/network?twin=table`);
  await page.getByRole('button', { name: programmeBoard, exact: true }).first().click();
  const seats = panelOf(page).getByRole('tab', { name: /^Seats/ });
  await seats.waitFor();

  await showDate(page, '06/2019');
  expect(kept(page, 'asOf')).toBe('2019-06');
  await page.getByRole('button', { name: 'Date: As at June 2019' }).waitFor();
  await expect.poll(() => rowOf(page, programmeBoard)).toContain('8 people');
  await expect.poll(() => rowOf(page, partnershipBoard)).toContain('1 person');
  await panelOf(page).getByRole('link', { name: 'Bernie Bowen-Thomson', exact: true }).waitFor();

  await showDate(page, '24/06/2021');
  expect(kept(page, 'asOf')).toBe('2021-06-24');
  await page.getByRole('button', { name: 'Date: As at 24 June 2021' }).waitFor();
  await expect.poll(() => rowOf(page, partnershipBoard)).toContain('43 people');
  await expect.poll(() => rowOf(page, programmeBoard)).toContain('0 people');
  await panelOf(page).getByText('No seat on this board is known in this scope.').waitFor();

  const other = await pages.another();
  await other.goto(page.url());
  await other.getByRole('button', { name: 'Date: As at 24 June 2021' }).waitFor();
  await expect.poll(() => rowOf(other, partnershipBoard)).toContain('43 people');
  await panelOf(other).getByRole('heading', { name: programmeBoard }).waitFor();
  await panelOf(other).getByText('No seat on this board is known in this scope.').waitFor();
});

it('the network draws only what holds on that date, and the same to whoever opens the link', async () => {
  const { page } = pages;
  const always = ties(await openNetwork(page, address)).length;
  await showDate(page, '2019-06');
  const then = await drawn(page, (all) => things(all).length > 0 && ties(all).length < always);
  await showDate(page, '2021-06-24');
  const later = await drawn(page, (all) => things(all).length > 0 && ties(all).length < ties(then).length);
  expect(ties(then).length).toBe(10);
  expect(ties(later).length).toBe(2);
  const ids = (all: typeof later): string[] =>
    ties(all)
      .map(({ id }) => id)
      .sort();
  const other = await pages.another();
  await other.goto(page.url());
  expect(ids(await drawn(other, (all) => things(all).length > 0))).toEqual(ids(later));
});

it('no seat of 2019 and presence of 2021 make an overlap: the pair is there on one date and not on the other', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps?asOf=2019-06&show=all`);
  const pair = page.getByRole('row').filter({ hasText: programmeBoard }).filter({ hasText: partnershipBoard });
  await pair.waitFor();
  await page.getByText('10 pairs of boards share at least one person.').waitFor();
  await showDate(page, '24/06/2021');
  await page.getByText('2 pairs of boards share at least one person.').waitFor();
  await expect.poll(() => pair.count()).toBe(0);
});

it('says what is wrong with a date that the calendar does not have, and changes nothing', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  await page.getByRole('button', { name: /^Date:/ }).click();
  await page.getByLabel('As at one date').fill('31/02/2021');
  await page.getByRole('button', { name: 'Show this date' }).click();
  await page.getByRole('alert').filter({ hasText: '“31/02/2021” is not a date of the calendar.' }).waitFor();
  expect(kept(page, 'asOf')).toBeNull();
});
