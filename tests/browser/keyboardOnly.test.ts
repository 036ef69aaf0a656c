import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';
import { focus } from './focus.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');

/** Presses Tab until what has the focus is as wished; at each stop it must be seen. */
async function tabTo(page: Page, wished: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press(key);
    const { what, seen } = await focus(page);
    if (!seen) throw new Error(`The focus is not to be seen on: ${what}`);
    if (wished.test(what)) return;
    passed.push(what);
  }
  throw new Error(`Tab never came to ${wished}; it passed ${passed.join(' | ')}`);
}

async function has(page: Page, wished: RegExp): Promise<void> {
  await expect.poll(() => focus(page)).toEqual({ what: expect.stringMatching(wished), seen: true });
}

it('goes from the page’s load over search and record to evidence and back', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await page.keyboard.press('Tab');
  await has(page, /^a Skip to the view/);
  await page.keyboard.press('/');
  await has(page, /^combobox Search people/);
  await page.keyboard.type('Alun Micheal');
  // Hits of what was typed before "Alun Micheal" was complete may still be there.
  await expect.poll(() => page.getByRole('option').allTextContents()).toEqual(['Alun Michael']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await has(page, /^h2 Rt Hon Alun Michael/);

  await tabTo(page, /^tab Seats/);
  await page.keyboard.press('ArrowRight');
  await has(page, /^tab Posts/);
  await page.keyboard.press('ArrowLeft');
  await tabTo(page, /^button \d+ sources?: Policing Partnership Board for Wales/);
  await page.keyboard.press('Enter');
  await panelOf(page).getByText('Inferred from presence at a meeting.').waitFor();
  await tabTo(page, /^a Policing Partnership Board for Wales: minutes/);
  await page.keyboard.press('Enter');
  await has(page, /^h2 Policing Partnership Board for Wales: minutes/);

  await page.keyboard.press('Control+z');
  await has(page, /^h2 Rt Hon Alun Michael/);
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
  await has(page, /^main/);
  expect(kept(page, 'select')).toBeNull();
});

it('goes to a view, a row of its table, the pair’s page, a seat, and back where it came from', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  await page.getByRole('table', { name: 'People' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await has(page, /^main/);
  const first = page.getByRole('table', { name: 'Overlaps' }).locator('tbody th a').first();
  const name = (await first.textContent()) ?? '';
  await tabTo(page, new RegExp(`^a ${name.slice(0, 40)}`));
  for (let row = 0; row < 40; row++) {
    await page.keyboard.press('ArrowDown');
    expect(await focus(page)).toMatchObject({ seen: true });
  }
  for (let row = 0; row < 40; row++) await page.keyboard.press('ArrowUp');
  await has(page, new RegExp(`^a ${name.slice(0, 40)}`));
  await page.keyboard.press('Enter');
  await has(page, /^h2/);
  await tabTo(page, /^a Side by side/);
  await page.keyboard.press('Enter');
  await has(page, /^main/);
  await page.getByRole('region', { name: 'On both, and for whom' }).waitFor();
  await tabTo(page, /^a (Member|Chair|Senior responsible officer|Workstream lead)/);
  const seat = (await focus(page)).what;
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('heading', { name: 'Who says so' }).waitFor();
  expect(kept(page, 'select')).toMatch(/^seat_/);
  await page.keyboard.press('Escape');
  await expect.poll(() => focus(page)).toEqual({ what: seat, seen: true });
  await tabTo(page, /^a Back to all pairs/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await has(page, /^main/);
});

it('changes the date, and the focus comes back to it', async () => {
  const { page } = pages;
  await page.goto(`${address}/organisations`);
  await page.getByRole('table', { name: 'Organisations' }).waitFor();
  await tabTo(page, /^button Date: All times/);
  await page.keyboard.press('Enter');
  await has(page, /^input/);
  await page.keyboard.type('24/06/2021');
  await page.keyboard.press('Enter');
  await has(page, /^button Date: As at 24 June 2021/);
  expect(kept(page, 'asOf')).toBe('2021-06-24');
  await tabTo(page, /^input As at, by month/);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => kept(page, 'asOf')).toBe('2021-05');
});

it.each([
  ['Areas', 'gwe', 'Gwent'],
  ['Themes', 'viol', 'Serious violence'],
])('narrows the list of %s by typing as soon as it is open', async (list, typed, name) => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await tabTo(page, new RegExp(`^button ${list}: All`));
  await page.keyboard.press('Enter');
  await has(page, /^input Narrow the list/);
  await page.keyboard.type(typed);
  const drop = page.getByRole('dialog', { name: list });
  await expect.poll(() => drop.getByRole('checkbox').count()).toBeLessThan(12);
  await page.keyboard.press('Tab');
  const ringed = drop.locator('label[data-focus-visible]');
  await ringed.waitFor();
  expect(await drop.locator('label').allTextContents()).toContain(name);
  expect(await ringed.textContent()).toBe((await drop.locator('label').allTextContents())[0]);
  await page.keyboard.press('Escape');
  await has(page, new RegExp(`^button ${list}: All`));
});

it.each(['landscape', 'network'])('every stop of the frame and of /%s is to be seen, to the end', async (path) => {
  const { page } = pages;
  await page.goto(`${address}/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await tabTo(page, /^a Skip to the view/);
  await tabTo(page, /^combobox/);
  const unseen: string[] = [];
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    const { what, seen } = await focus(page);
    if (what.startsWith('body')) break;
    if (!seen) unseen.push(what);
  }
  expect(unseen).toEqual([]);
});

it('lists its keys, closes the list, and gives the focus back', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures`);
  await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
  await tabTo(page, /^button Keyboard/);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard' });
  await help.waitFor();
  for (const word of ['Search', 'Undo a step', 'Redo a step', 'Overlaps', 'Close the record', 'This list'])
    expect(await help.getByRole('term').filter({ hasText: word }).count()).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await has(page, /^button Keyboard/);
});
