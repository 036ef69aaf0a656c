import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { pagesOfEachTest } from './chromiumPage.ts';
import { drawn } from './networkPage.ts';

const address = inject('address');
let ids: { person: string; organisation: string; one: string; other: string };
beforeAll(async () => {
  ids = {
    person: await idOf('Alun Michael'),
    organisation: await idOf('South Wales Police'),
    one: await idOf('Policing Partnership Board for Wales'),
    other: await idOf('Safer Communities Programme Board'),
  };
});

async function idOf(text: string): Promise<string> {
  const body = JSON.stringify({
    query: 'query($text: String!) { search(text: $text) { node { id } } }',
    variables: { text },
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
  const id = /"id":"(\w+)"/.exec(await answer.text())?.[1];
  if (!id) throw new Error(`Nothing is called ${text}.`);
  return id;
}

/** The views: where each is, and what is there when it is ready. */
const views: [name: string, path: () => string, ready: (page: Page) => Promise<unknown>][] = [
  ['network', () => '/network', (page) => drawn(page, (all) => all.length > 0)],
  ['network as a table', () => '/network?twin=table', rows],
  ['overlaps', () => '/overlaps?show=all', rows],
  [
    'pair',
    () => `/overlaps/${ids.one}~${ids.other}`,
    (page) => page.getByRole('region', { name: 'On both, and for whom' }).waitFor(),
  ],
  ['people', () => '/people', rows],
  ['person', () => `/people/${ids.person}`, (page) => page.getByRole('region', { name: 'Seats over time' }).waitFor()],
  ['organisations', () => '/organisations', rows],
  [
    'organisation',
    () => `/organisations/${ids.organisation}`,
    (page) => page.getByRole('heading', { name: 'South Wales Police', level: 1 }).waitFor(),
  ],
  ['meetings', () => '/meetings', rows],
  ['measures', () => '/measures', (page) => page.getByRole('term').first().waitFor()],
  ['record panel with evidence', () => `/people?select=${ids.person}`, openEvidence],
  ['record panel of a board', () => `/organisations?select=${ids.one}`, openEvidence],
  [
    'record panel of a pair',
    () => `/overlaps?select=${ids.one},${ids.other}`,
    (page) => page.getByRole('link', { name: 'Side by side' }).waitFor(),
  ],
  ['key help', () => '/measures', openKeyHelp],
];

function rows(page: Page): Promise<void> {
  return page.getByRole('main').locator('tbody tr, .cards li').first().waitFor();
}

async function openEvidence(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^\d+ sources?/ })
    .first()
    .click();
  await page
    .getByText(/^(Inferred from|A source names)/)
    .first()
    .waitFor();
}

async function openKeyHelp(page: Page): Promise<void> {
  await page.getByRole('term').first().waitFor();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
}

/** What axe finds; and whether the page is longer or wider than the window, whose parts scroll by themselves. */
async function found(page: Page): Promise<unknown> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) => ({
    violations: violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' ; ')),
    tooLong: document.documentElement.scrollHeight > innerHeight,
    tooWide: document.documentElement.scrollWidth > innerWidth,
  }))`);
}
const nothing = { violations: [], tooLong: false, tooWide: false };

describe.each([
  ['1440 px, light', 'light', { width: 1440, height: 900 }],
  ['1440 px, dark', 'dark', { width: 1440, height: 900 }],
  ['390 px, light', 'light', { width: 390, height: 844 }],
] as const)('%s: axe finds nothing, and nothing reaches out of the window', (_, theme, size) => {
  const pages = pagesOfEachTest(size);
  it.each(views)('%s', async (_name, path, ready) => {
    const { page } = pages;
    const at = path();
    await page.goto(`${address}${at}${at.includes('?') ? '&' : '?'}theme=${theme}`);
    await ready(page);
    expect(await found(page)).toEqual(nothing);
  });
});

describe('it', () => {
  const pages = pagesOfEachTest();
  it('would find an unnamed button, and a page that is too long', async () => {
    const { page } = pages;
    await page.goto(`${address}/measures`);
    await page.getByRole('term').first().waitFor();
    await page.evaluate(() => {
      document.body.append(
        document.createElement('button'),
        Object.assign(document.createElement('div'), { style: 'height: 2000px' }),
      );
    });
    expect(await found(page)).toEqual({
      violations: [expect.stringMatching(/^button-name/)],
      tooLong: true,
      tooWide: false,
    });
  });
});
