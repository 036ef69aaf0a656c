import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyBoards } from '../fixtures/manyBoards.ts';
import { project, type Serving, serve } from '../support/serving.ts';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';
import { clickThing, drawn, openNetwork, things, ties } from './networkPage.ts';

const minute = 60_000;
const pages = pagesOfEachTest();
let serving: Serving;
beforeAll(async () => {
  serving = await serve('none');
  const file = join(serving.dataFolder, 'members.csv');
  await writeFile(file, personBoardPairs());
  const words = ['server/cli/main.ts', 'import', file, '--format', 'seats', '--yes'];
  await promisify(execFile)(process.execPath, words, { cwd: project, env: serving.environment });
}, 5 * minute);
afterAll(() => serving.stop());

/** The whole of 1,000 boards and 10,000 people as a user would bring it: `person,board`. */
function personBoardPairs(): string {
  const names = new Map<string, string>();
  const pairs: [person: string | null, board: string][] = [];
  for (const { kind, record } of manyBoards({ boards: 1_000, people: 10_000 }))
    if (kind === 'PERSON' || kind === 'BOARD') names.set(record.id, record.name);
    else if (kind === 'SEAT') pairs.push([record.person, record.board]);
  const lines = pairs.map(([person, board]) => `${names.get(person ?? '')},${names.get(board)}`);
  return ['person,board', ...lines].join('\n');
}

it('says how much of 1,000 boards it left out, and offers a filter and the table', async () => {
  const { page } = pages;
  const elements = await openNetwork(page, serving.address);
  expect(things(elements).length).toBeLessThanOrEqual(300);
  await page.getByText(/^300 of 1,000 shown, by connections\./).waitFor();
  await page.locator('.truncated').getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table', { name: 'Everything in the drawing, with its ties' });
  await table.waitFor();
  expect(await table.getByRole('rowheader').count()).toBe(100);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Filter: at least 2' }).click();
  await drawn(page, (all) => all.length > 0 && ties(all).length < ties(elements).length);
  expect(kept(page, 'weight')).toBe('2');
});

it('can be explored: a board in the drawing, a board by name, the overlaps', async () => {
  const { page } = pages;
  const [first] = things(await openNetwork(page, serving.address));
  await clickThing(page, first?.id ?? '');
  await panelOf(page)
    .getByRole('heading', { name: /^Board \d+$/ })
    .waitFor();
  const search = page.getByRole('combobox', { name: /^Search people/ });
  await search.fill('Bord 517');
  await search.press('Enter');
  await panelOf(page).getByRole('heading', { name: 'Board 517', exact: true }).waitFor();
  await page.getByRole('link', { name: /^Overlaps/ }).click();
  const rows = page.getByRole('table', { name: 'Overlaps' }).locator('tbody tr');
  await rows.first().waitFor();
  await page.getByText(/[\d,]+ more are not shown/).waitFor();
  const before = await rows.count();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(before);
});

it('sets as many of them against each other as have room, in less than a megabyte', async () => {
  const { page } = pages;
  await page.goto(`${serving.address}/overlaps?as=matrix`);
  const matrix = page.getByRole('grid', { name: 'Boards against boards' });
  await matrix.waitFor();
  expect(await matrix.getAttribute('aria-rowcount')).toBe('150');
  await page.getByText(/^150 of [\d,]+ boards shown, those of the strongest pairs\.$/).waitFor();
  const answered = page.waitForResponse(
    (reply) => reply.request().postData()?.includes('query OverlapMatrix') === true,
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  expect((await (await answered).body()).length).toBeLessThan(1_000_000);
  await expect.poll(async () => Number(await matrix.getAttribute('aria-rowcount'))).toBeGreaterThan(150);
  await matrix.focus();
  await page.keyboard.press('Control+End');
  const cell = await matrix.getByRole('gridcell').boundingBox();
  const seen = await page.locator('.matrix-grid').boundingBox();
  expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThanOrEqual((seen?.y ?? 0) + (seen?.height ?? 0));
  expect(cell?.y).toBeGreaterThan(seen?.y ?? 0);
});

it('says so when further rows do not come, and brings them when asked again', async () => {
  const { page } = pages;
  await page.goto(`${serving.address}/people`);
  const left = page.getByText(/[\d,]+ more are not shown/);
  await left.waitFor();
  const before = await left.textContent();
  await page.route('**/graphql', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  const alert = page.getByRole('alert').filter({ hasText: 'The server does not answer.' });
  await alert.waitFor();
  expect(await left.textContent()).toBe(before);
  await page.unroute('**/graphql');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await alert.waitFor({ state: 'detached' });
  await expect.poll(() => left.textContent()).not.toBe(before);
});
