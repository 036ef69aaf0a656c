// The pages of the Data view that only something brought in has: each is opened once, in Welsh on a phone, and looked at in every way.
import { afterAll, beforeAll, inject, it } from 'vitest';
import { pagesOfEachTest } from './chromiumPage.ts';
import { lookEachWay, type Opened, phone } from './eachWay.ts';

const address = inject('address');
const pages = pagesOfEachTest(phone, 'emptied');

/** What is brought in for the time of these tests: a table that is left open, and one that is committed. */
const brought = { open: '', committed: '', change: '', board: '', person: '' };

async function ask<T>(query: string, variables: object = {}): Promise<T> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
async function propose(name: string, text: string): Promise<string> {
  const query =
    'mutation($name: String!, $text: String!) { proposeImport(input: { name: $name, text: $text }) { id } }';
  return (await ask<{ proposeImport: { id: string } }>(query, { name, text })).proposeImport.id;
}
async function idOf(text: string, kind: string): Promise<string> {
  const query = 'query($text: String!, $kind: RecordKind!) { search(text: $text, kinds: [$kind]) { node { id } } }';
  return (await ask<{ search: { node: { id: string } }[] }>(query, { text, kind })).search[0]?.node.id ?? '';
}

beforeAll(async () => {
  brought.open = await propose('aelodau.csv', 'Name of member;Group;Employer\nCat Sample;Example Group;Aber Example\n');
  const rows = ['Example Board', 'Example Forum'].flatMap((board) =>
    ['Ceridwen Placeholder', 'Ceridwen Placehodler', 'Gwenllian Specimenfawr', 'Gwenllian Specimenfwar'].map(
      (name) => `${name},${board},Aber Example`,
    ),
  );
  brought.committed = await propose('seddi.csv', ['person,board,on_behalf_of', ...rows].join('\n'));
  const commit = 'mutation($id: ID!) { commitImport(id: $id, by: "Ada Sample") { report { change } } }';
  type Committed = { commitImport: { report: { change: string } } };
  brought.change = (await ask<Committed>(commit, { id: brought.committed })).commitImport.report.change;
  brought.board = await idOf('Policing Partnership Board for Wales', 'BOARD');
  brought.person = await idOf('Ceridwen Placeholder', 'PERSON');
});
afterAll(async () => {
  await ask('mutation($id: ID!) { discardImport(id: $id) { id } }', { id: brought.open });
  await ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: brought.change });
});

const views: Record<string, Opened> = {
  templates: { path: () => '/data/templates', ready: '.templates td a' },
  mapping: { path: () => `/data/${brought.open}?step=read`, ready: '.mapping-table select' },
  report: { path: () => `/data/${brought.committed}`, ready: '.import-report .figures' },
  change: { path: () => `/data/log?change=${brought.change}`, ready: 'main :is(tbody tr, .cards li)' },
  duplicates: { path: () => '/data/duplicates', ready: '.duplicates-item' },
  'several duplicates at once': {
    path: () => '/data/duplicates',
    ready: '[role=dialog] .several-choice',
    first: async (page) => {
      await page.locator('.several-bar select').selectOption('0.9');
      await page.locator('.several-bar .btn').click();
    },
  },
  split: {
    path: () => `/data/split?whose=${brought.person}`,
    ready: '.split-preview',
    first: async (page) => {
      await page.locator('.split-choice').first().click();
      await page.locator('.split-name input').fill('Cat Specimen');
    },
  },
  'the form of a new seat': { path: () => '/data?form=seat', ready: '[role=dialog] .edit-evidence' },
  'the form of a board': {
    path: () => `/data?form=${brought.board}`,
    ready: '[role=dialog] .edit-chosen',
    first: (page) => page.locator('[role=dialog] .edit-rare > summary').click(),
  },
};

it.each(Object.entries(views))('%s', (_, opened) => lookEachWay(pages.page, address, opened));
