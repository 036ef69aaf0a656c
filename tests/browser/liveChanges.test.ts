import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, it } from 'vitest';
import { project } from '../support/serving.ts';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';
import { drawn, openNetwork, places, things } from './networkPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const folder = await mkdtemp(join(tmpdir(), 'boardwalk-news-'));
afterAll(() => rm(folder, { recursive: true }));

/** Imports invented seats as somebody at another machine would: in a process of its own. */
async function importElsewhere(): Promise<string> {
  const seats = ['person,board,from'];
  for (const person of ['Aaa Example', 'Bbb Example', 'Ccc Example'])
    for (const board of ['Example Board One', 'Example Board Two']) seats.push(`${person},${board},2021-01-01`);
  const file = join(folder, 'seats.csv');
  await writeFile(file, seats.join('\n'));
  const words = ['server/cli/main.ts', 'import', file, '--yes', '--by', 'Ann Example', '--json'];
  const env = { ...process.env, BOARDWALK_DATA: inject('dataFolder') };
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: project, env });
  const answer: { change: { id: string } } = JSON.parse(stdout);
  return answer.change.id;
}

/** Takes it back through the API, as a page of somebody else. */
async function undo(id: string): Promise<void> {
  const query = 'mutation ($id: ID!) { undoChange(id: $id, by: "Bob Example") { id } }';
  const body = JSON.stringify({ query, variables: { id } });
  await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
}

const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

/** What somebody looks at: how far it is scrolled, what has the focus, what is selected. */
const sight = (page: Page): Promise<unknown> =>
  page.evaluate(() => ({
    scrolled: [...document.querySelectorAll('main, main *')].map(({ scrollTop }) => scrollTop).filter(Boolean),
    focus: document.activeElement?.textContent,
    address: window.location.href,
  }));

it('a change by another process shows on every page by itself, and nothing moves from where somebody looks', {
  timeout: 120_000,
}, async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  const rows = page.getByRole('table', { name: 'People' }).locator('tbody tr');
  const person = page.getByRole('link', { name: /^Pam Kelly/ });
  await person.click();
  await panelOf(page)
    .getByRole('heading', { name: /Pam Kelly/ })
    .waitFor();
  const all = page.getByText(/^All shown: \d+$/);
  const before = Number((await all.textContent())?.replace(/\D/g, ''));
  await rows.nth(25).scrollIntoViewIfNeeded();
  await rows.nth(25).getByRole('link').first().focus();
  const seen = await sight(page);
  expect(kept(page, 'select')).not.toBeNull();

  const network = await pages.another();
  const standing = places(await openNetwork(network, address));
  expect(await status(network, 'Updated').count()).toBe(0);

  const change = await importElsewhere();
  await status(page, 'Updated by Ann Example just now').waitFor();
  await page.getByText(`All shown: ${before + 3}`).waitFor();
  expect(await sight(page)).toEqual(seen);
  const grown = await drawn(network, (elements) => things(elements).length === standing.length + 2);
  expect(places(grown)).toEqual(expect.arrayContaining(standing));

  await undo(change);
  await status(page, 'Updated by Bob Example just now').waitFor();
  await page.getByText(`All shown: ${before}`).waitFor();
  expect(await sight(page)).toEqual(seen);
  const again = await drawn(network, (elements) => things(elements).length === standing.length);
  expect(places(again)).toEqual(standing);
});

it('a page that is not seen does not listen, and is brought up to date when it is seen again', {
  timeout: 120_000,
}, async () => {
  const { page } = pages;
  const streams: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'eventsource') streams.push(request.url());
  });
  await page.goto(`${address}/people`);
  const all = page.getByText(/^All shown: \d+$/);
  const before = Number((await all.textContent())?.replace(/\D/g, ''));
  await expect.poll(() => streams.length).toBe(1);
  const seen = (visible: boolean) =>
    page.evaluate((hidden) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
      document.dispatchEvent(new Event('visibilitychange'));
    }, !visible);
  await seen(false);
  const change = await importElsewhere();
  const other = await pages.another();
  await other.goto(`${address}/people`);
  await other.getByText(`All shown: ${before + 3}`).waitFor();
  expect(await all.textContent()).toBe(`All shown: ${before}`);
  expect(streams).toHaveLength(1);
  await seen(true);
  await page.getByText(`All shown: ${before + 3}`).waitFor();
  expect(streams).toHaveLength(2);
  await undo(change);
  await page.getByText(`All shown: ${before}`).waitFor();
});
