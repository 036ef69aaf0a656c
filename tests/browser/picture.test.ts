import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, inject, it } from 'vitest';
import { project } from '../support/serving.ts';
import { pagesOfEachTest, panelOf } from './chromiumPage.ts';
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
  await page.evaluate(() => document.fonts.ready);

  const picture = withFewColours(await page.screenshot());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1440, 900]);
  expect(picture.length).toBeGreaterThan(40_000);
  expect(picture.length).toBeLessThan(250_000);
  if (process.env.BOARDWALK_PICTURE) await writeFile(resolve(project, 'docs/network.png'), picture);
});
