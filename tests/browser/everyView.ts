// Every view, page and panel of the interface, to be looked at in any language, colours and size.
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

interface View {
  /** Where it is; `{0}` is the id of the first of the names. */
  path: string;
  names?: readonly string[];
  /** What is there when it can be looked at. */
  ready: string;
  /** What is to be done first. */
  first?: (page: Page) => Promise<void>;
}

/** Minutes with one name that is not whole. */
export const minutesOfAber = resolve(import.meta.dirname, '../fixtures/minutes/aber/violence-prevention-2026-06.txt');

const boards = ['Policing Partnership Board for Wales', 'Safer Communities Programme Board'];
const rows = 'main :is(tbody tr, .cards li)';
const says = (page: Page): Promise<void> => page.locator('aside .says').first().click();

/** The cards of the landscape come one by one. */
const whole = async (page: Page): Promise<void> => {
  for (const card of ['figures', 'findings', 'quality', 'importance'])
    await page.locator(`main .landscape-${card} .answered`).waitFor();
  await page.locator('main .crowding .answered').waitFor();
};

/** Minutes of the invented region, brought in and not committed. */
const bringMinutes = async (page: Page): Promise<void> => {
  await page.locator('main input[type=file]').setInputFiles(minutesOfAber);
  await page.locator('main .check-items').waitFor();
};

const views = {
  landscape: { path: '/landscape', ready: 'main .sharing-picture circle', first: whole },
  'landscape as tables': {
    path: '/landscape?twin=table',
    ready: 'main .landscape-sharing :is(tbody tr, .cards li)',
    first: whole,
  },
  findings: { path: '/landscape/findings', ready: 'main .finding' },
  'boards that a number counts': { path: '/landscape/boards?lacks=TIER', ready: rows },
  'what changed between two dates': { path: '/landscape/changes?of=people&since=2019&until=2021', ready: rows },
  'what nobody has checked for a year': { path: '/landscape/quality', ready: rows },
  network: { path: '/network', ready: 'main li[data-id]' },
  'network held against an earlier date': { path: '/network?asOf=2021-06&since=2019-06', ready: 'main li[data-id]' },
  'network as a table': { path: '/network?twin=table', ready: rows },
  overlaps: { path: '/overlaps?show=all', ready: rows },
  'matrix of overlaps': { path: '/overlaps?as=matrix', ready: 'main .matrix-legend' },
  'sets of boards': { path: '/overlaps?as=sets', ready: 'main .sets-columns button' },
  'sets of boards as a table': { path: '/overlaps?as=sets&twin=table', ready: rows },
  'thresholds of overlaps': {
    path: '/overlaps',
    ready: '.thresholds dl',
    first: (page) => page.getByRole('button', { name: /^(Thresholds|Trothwyon)$/ }).click(),
  },
  'what a figure means': {
    path: '/people',
    ready: '.help-words .measure-facts',
    first: (page) => page.locator('main [data-measures]').first().click(),
  },
  pair: { path: '/overlaps/{0}~{1}', names: boards, ready: 'main .pair-table' },
  people: { path: '/people', ready: rows },
  person: { path: '/people/{0}', names: ['Alun Michael'], ready: 'main .seat-row' },
  'person by role': { path: '/people/{0}?names=roles', names: ['Alun Michael'], ready: 'main .seat-row' },
  organisations: { path: '/organisations', ready: rows },
  organisation: { path: '/organisations/{0}', names: ['South Wales Police'], ready: 'main .answered .card' },
  'meetings on a line': { path: '/meetings?month=2021-01&span=year', ready: 'main .mark' },
  'meetings in a calendar': { path: '/meetings?show=calendar&month=2021-06', ready: 'main .entry' },
  'meetings in a table': { path: '/meetings?twin=table&all=yes', ready: rows },
  'how often boards meet': { path: '/meetings?show=series&rate=10', ready: rows },
  'duplicated meetings': { path: '/meetings?show=duplicated&singles=yes', ready: 'main :is(.duplicated, .empty)' },
  clashes: { path: '/meetings?show=clashes', ready: 'main .empty' },
  actions: { path: '/meetings?show=actions', ready: rows },
  'line of sight': { path: '/sight', ready: 'main .sight-card' },
  'line of sight as a table': { path: '/sight?twin=table', ready: rows },
  'line of sight, a line open': {
    path: '/sight?line={0}~{1}',
    names: ['All-Wales Serious Violence Group', 'All Wales Criminal Justice Board'],
    ready: 'main .evidence',
  },
  measures: { path: '/measures', ready: 'main .measures' },
  'record of a person, with evidence': {
    path: '/people?select={0}',
    names: ['Alun Michael'],
    ready: 'aside .says-body .evidence',
    first: says,
  },
  'record of a board, with evidence': {
    path: '/organisations?select={0}',
    names: boards,
    ready: 'aside .says-body .evidence',
    first: says,
  },
  'record of two boards': { path: '/overlaps?select={0},{1}', names: boards, ready: 'aside .measures-grid' },
  'record of a meeting': {
    path: '/meetings?twin=table&all=yes',
    ready: 'aside [role=tabpanel]',
    first: (page) => page.locator('main :is(tbody th, .card-title) a').last().click(),
  },
  report: { path: '/report', ready: 'main iframe' },
  data: { path: '/data', ready: 'main .data-counts li' },
  'possible duplicates': { path: '/data/duplicates', ready: 'main :is(.sides tbody tr, .empty)' },
  'log of changes': { path: '/data/log', ready: rows },
  'what was read of minutes': {
    path: '/data',
    ready: 'main :is(.check-items tbody tr, .check-items .cards li)',
    first: bringMinutes,
  },
  tour: {
    path: '/landscape',
    ready: 'main .sharing-picture circle',
    first: async (page) => {
      await whole(page);
      await page.locator('main .page-actions .btn.quiet').click();
      await page.locator('dialog.tour').waitFor();
    },
  },
  'list of keys': {
    path: '/measures',
    ready: '[role=dialog] .keys',
    first: async (page) => {
      await page.locator('main .measures').first().waitFor();
      await page.keyboard.press('?');
    },
  },
} satisfies Record<string, View>;

export type ViewName = keyof typeof views;
export const everyView = Object.keys(views) as ViewName[];

/** Opens a view; `query` is added to its address. */
export async function openView(page: Page, address: string, name: ViewName, query = ''): Promise<void> {
  const { ready, first }: View = views[name];
  await page.goto(await addressOf(address, name, query));
  await first?.(page);
  await page.locator(ready).first().waitFor({ state: 'attached' });
  await page.locator('main h1').waitFor({ state: 'attached' });
}

/** Where a view is, with its ids filled in; `query` is added. */
export async function addressOf(address: string, name: ViewName, query = ''): Promise<string> {
  const { path, names = [] }: View = views[name];
  const ids = await Promise.all(names.map((called) => idOf(address, called)));
  const filled = path.replace(/\{(\d)\}/g, (_, index: string) => ids[Number(index)] ?? '');
  return `${address}${filled}${filled.includes('?') ? '&' : '?'}${query}`;
}

const idsFound = new Map<string, string>();

/** The id of the record of this name, as the search of the interface finds it. */
async function idOf(address: string, text: string): Promise<string> {
  const known = idsFound.get(text);
  if (known) return known;
  const query = 'query ($text: String!) { search(text: $text) { node { id } } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text } }),
  });
  const id = /"id":"(\w+)"/.exec(await answer.text())?.[1];
  if (!id) throw new Error(`Nothing is called ${text}.`);
  idsFound.set(text, id);
  return id;
}
