// Four questions of somebody who has never been here, from the first page and without help: each within four actions.
// An action is a click, or a word written into the search with Enter.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { z } from 'zod';
import { openChromium } from '../support/openChromium.ts';
import { panelOf } from './chromiumPage.ts';
import { ask, figure, one } from './journeys/walk.ts';

const address = inject('address');
let browser: Browser;
let page: Page;
let actions = 0;
beforeAll(async () => {
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  page.setDefaultTimeout(15_000);
});
afterAll(() => browser.close());
beforeEach(async () => {
  actions = 0;
  await page.goto(address);
  await page.getByRole('heading', { name: 'Landscape', level: 1 }).waitFor();
});

async function click(target: Locator): Promise<void> {
  actions += 1;
  await target.click();
}
async function searchFor(text: string): Promise<void> {
  actions += 1;
  await page.getByRole('combobox', { name: /^Search people/ }).fill(text);
  await page.keyboard.press('Enter');
}
const view = (name: string): Locator => page.getByRole('navigation', { name: 'Views' }).getByTitle(name);
const rows = (): Locator => page.locator('main tbody tr');
const name = z.object({ name: z.string() });

it('which two boards overlap most, and why', async () => {
  const query = `{ overlaps(where: { withoutParents: true }, first: 1) { edges { node {
    a { name } b { name } reasons people { name }
  } } } }`;
  const pair = z.object({ a: name, b: name, reasons: z.array(z.string()).min(1), people: z.array(name).min(1) });
  const { node } = (await ask(address, query, z.object({ overlaps: one(pair) }))).overlaps.edges[0];
  await click(view('Overlaps'));
  await click(rows().first().getByRole('link').first());
  const panel = panelOf(page);
  for (const text of [node.a.name, node.b.name, ...node.reasons, ...node.people.map((each) => each.name)])
    await panel.getByText(text).first().waitFor();
  expect(actions).toBe(2);
});

it('who sits on most boards, and which of those are similar', async () => {
  const query = `{ people(orderBy: BOARDS, first: 1) { edges { node {
    name load { boards similarBoards } seats { board { name } }
  } } } }`;
  const person = name.extend({
    load: z.object({ boards: z.number(), similarBoards: z.number() }),
    seats: z.array(z.object({ board: name })).min(1),
  });
  const { node } = (await ask(address, query, z.object({ people: one(person) }))).people.edges[0];
  await click(view('People'));
  await click(rows().first().getByRole('link').first());
  await click(panelOf(page).getByRole('link', { name: 'Open the person’s page' }));
  await page.getByRole('heading', { name: new RegExp(`${node.name}$`), level: 1 }).waitFor();
  const main = page.getByRole('main');
  await figure(main, 'Boards').getByText(String(node.load.boards), { exact: true }).waitFor();
  await figure(main, 'Similar boards').getByText(String(node.load.similarBoards), { exact: true }).waitFor();
  for (const { board } of node.seats) await main.getByText(board.name).first().waitFor();
  expect(actions).toBe(3);
});

const breaksOf = z.object({
  lineOfSight: z.object({
    breaks: z.array(z.object({ below: z.string(), above: z.string(), boards: z.array(name) })),
  }),
});

/** The local boards of a theme that have no known way to a regional one, as the API has them. */
async function withoutWay(theme: string): Promise<string[]> {
  const byName = `{ themes(where: { text: "${theme}" }, first: 1) { edges { node { id name } } } }`;
  const { themes } = await ask(address, byName, z.object({ themes: one(name.extend({ id: z.string() })) }));
  const query = `{ lineOfSight(theme: "${themes.edges[0].node.id}") { breaks { below above boards { name } } } }`;
  const { breaks } = (await ask(address, query, breaksOf)).lineOfSight;
  const gap = breaks.find(({ below, above }) => below === 'LOCAL' && above === 'REGIONAL');
  return (gap?.boards ?? []).map((board) => board.name).toSorted();
}
const localSentence = (): Locator =>
  page.getByRole('link', { name: /^\d+ local boards? (has|have) no known way to a regional board\.$/ });
const namesOfRows = async (): Promise<string[]> => (await rows().getByRole('rowheader').allTextContents()).toSorted();

it('which local groups reach no regional board on a theme: the theme of most boards stands there', async () => {
  const boards = await withoutWay('Community safety');
  expect(boards.length).toBeGreaterThan(0);
  await click(view('Line of sight'));
  await click(localSentence());
  await expect.poll(namesOfRows).toEqual(boards);
  await page.getByRole('button', { name: 'Which boards: Local, not reaching: Regional' }).waitFor();
  expect(actions).toBe(2);
});

it('the same of a theme by its name', async () => {
  const boards = await withoutWay('Children and young people');
  expect(boards.length).toBeGreaterThan(0);
  await searchFor('Children and young people');
  await click(panelOf(page).getByRole('link', { name: 'Line of sight' }));
  await page.getByRole('button', { name: 'Theme: Children and young people' }).waitFor();
  await click(localSentence());
  await expect.poll(namesOfRows).toEqual(boards);
  expect(actions).toBe(3);
});

it('who says that a person chairs a board', async () => {
  await searchFor('Dafydd Llywelyn');
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: /Dafydd Llywelyn$/, level: 2 }).waitFor();
  const seat = panel.getByRole('listitem').filter({ hasText: 'Chair, Policing in Wales' });
  await click(seat.getByRole('button', { name: /source.*: Policing in Wales$/ }));
  await seat.getByText('ll. 142–143', { exact: true }).waitFor();
  await seat.getByText('stated', { exact: true }).first().waitFor();
  expect(actions).toBe(2);
});
