import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { project } from '../support/serving.ts';
import { pagesOfEachTest, panelOf } from './chromiumPage.ts';
import { openView, type ViewName } from './everyView.ts';
import { withFewColours } from './fewColours.ts';
import { openNetwork } from './networkPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const board = 'Policing Partnership Board for Wales';
const person = 'Naomi Alleyne';

it('a board among its people, with who says that somebody sits on it, is the picture of the README', async () => {
  const { page } = pages;
  await openNetwork(page, address, '?of=people&theme=light&lang=en');
  const item = page.getByRole('list', { name: /Everything in the drawing/ }).locator('> li', { hasText: `${board}.` });
  const id = (await item.first().getAttribute('data-id')) ?? '';
  await openNetwork(page, address, `?of=people&select=${id}&theme=light&lang=en`);
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: board }).waitFor();
  const seat = panel.getByRole('listitem').filter({ has: page.getByRole('link', { name: person, exact: true }) });
  await seat.getByRole('button', { name: /source/ }).click();
  await seat.getByText('Inferred from presence at a meeting. Attendance is not membership.').waitFor();
  expect(await seat.getByText(/^ll?\. \d+/).count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.mouse.move(720, 15);

  expect(await keep(page, 'network')).toBeLessThan(150_000);
});

const pictures: readonly [file: string, view: ViewName, says: RegExp][] = [
  ['landscape', 'landscape', /^Public Health Wales is represented on/],
  ['pair', 'pair', /is no more than chance would give/],
  ['sight', 'line of sight', /^13 local boards have no known way to a regional board\.$/],
  ['person', 'person', /^Rt Hon Alun Michael$/],
];
it.each(pictures)('%s.png is the view “%s”, in a file that loads at once', async (file, view, says) => {
  const { page } = pages;
  await openView(page, address, view, 'theme=light&lang=en');
  await page.getByRole('main').getByText(says).first().waitFor();
  expect(await keep(page, file)).toBeLessThan(150_000);
});

/** Takes the picture, and keeps it in docs/ where that is asked for; its size in bytes. */
async function keep(page: Page, file: string): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const picture = withFewColours(await page.screenshot());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1440, 900]);
  expect(picture.length).toBeGreaterThan(30_000);
  if (process.env.BOARDWALK_PICTURE) await writeFile(resolve(project, `docs/${file}.png`), picture);
  return picture.length;
}
