// The paper for a board as a browser fetches it: what is chosen is in it, in either language, by names or roles, and never what should be done.
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { harbour, ids } from '../fixtures/harbour.ts';
import { apiForTests } from '../support/api.ts';

const api = await apiForTests(harbour);

async function fetched(path: string): Promise<Response> {
  const response = await api.fetch(`/export/${path}`);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return response;
}
const textOf = async (path: string): Promise<string> => (await fetched(path)).text();
const headings = (html: string): string[] => Array.from(html.matchAll(/<h2[^>]*>([^<]+)/g), ([, text = '']) => text);

let made: string | undefined;
async function scenario(): Promise<string> {
  if (made) return made;
  const saved = (await api.ask(
    'mutation { saveScenario(input: { name: "Fewer boards", rate: 30 }, by: "Ann Sample") { id } }',
  )) as { saveScenario: { id: string } };
  made = saved.saveScenario.id;
  await api.ask(
    `mutation($id: ID!, $board: ID!) { addScenarioStep(scenario: $id, action: { kind: DISSOLVE, board: $board },
      notes: { reason: "Ann Sample asked for it", owner: "Ann Sample", due: "2027-03" }) { id } }`,
    { id: made, board: ids.forum },
  );
  return made;
}

describe('the page', () => {
  it('has the parts that are chosen, in their order, and what is in scope', async () => {
    expect(headings(await textOf('report.html?lang=en'))).toEqual([
      'In brief',
      'Map of the boards',
      'Overlaps',
      'Who carries the load',
      'Line of sight',
      'Assumptions',
      'Method',
      'Sources',
    ]);
    const some = await textOf('report.html?lang=en&contents=sources,load&asOf=2021-03-04');
    expect(headings(some)).toEqual(['In brief', 'Who carries the load', 'Sources']);
    expect(some).toContain('As of 4 March 2021.');
  });

  it('is in Welsh, or in both side by side', async () => {
    expect(headings(await textOf('report.html?lang=cy'))[0]).toBe('Yn gryno');
    const both = await textOf('report.html?lang=both');
    expect(both).toContain('<span lang="en">Overlaps</span><span lang="cy">Gorgyffwrdd</span>');
  });

  it('shows a scenario before and after, with its steps and what it would cost', async () => {
    const html = await textOf(`report.html?lang=en&scenario=${await scenario()}`);
    expect(headings(html).slice(0, 6)).toEqual([
      'In brief',
      'What is proposed to be tried',
      'Voices and guardrails',
      'Boards and people that the steps concern',
      'What stands out',
      'Map of the boards',
    ]);
    expect(html).toContain('Dashed circle: would end');
    expect(html).toContain('Dissolve Harbour Forum.');
    expect(html).toContain('March 2027');
    expect(html).toMatch(/With the scenario “Fewer boards”: boards (\d+) → \d+, person-hours/);
    expect(html).toMatch(/Boards<\/th><td class="number">\d+<\/td><td class="number">\d+<\/td><td class="number">−1</);
  });

  it('tells what could be done, never what should', async () => {
    for (const lang of ['en', 'cy']) {
      const html = await textOf(`report.html?lang=${lang}&scenario=${await scenario()}`);
      expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/\b(should|must|recommend|dylid|rhaid|argymhell)/i);
    }
  });

  it('says what is not there and what to do, and has no table of nothing', async () => {
    const empty = await textOf('report.html?lang=en&kinds=lifeboat');
    expect(headings(empty)).toEqual(['In brief', 'Assumptions']);
    expect(empty).toContain('choose another date, or more areas, themes and tiers');
    expect(empty).not.toContain('<table');
    const html = await textOf('report.html?lang=en&asOf=1900&undated=out');
    expect(html).toContain('No two boards in this scope share anybody, so that there is nothing to draw.');
    expect(html).toContain('Nobody is known to sit on a board in this scope.');
    expect(html).not.toMatch(/<tbody>\s*<\/tbody>/);
  });

  it('by role names nobody, in what people wrote neither', async () => {
    const path = `report.html?lang=both&names=roles&scenario=${await scenario()}`;
    const html = await textOf(path);
    expect(html).toContain('Fewer boards');
    for (const name of ['Sample', 'Placeholder', 'Annie']) expect(html).not.toContain(name);
    expect(await textOf(path.replace('&names=roles', ''))).toContain('Ann Sample asked for it');
  });

  it('by role withholds the name of a board that a scenario would call after somebody', async () => {
    const id = await scenario();
    await api.ask(
      `mutation($id: ID!) { addScenarioStep(scenario: $id, action: { kind: CREATE_BOARD, name: "Ann Sample Board" }) { id } }`,
      { id },
    );
    for (const name of ['report.html', 'report.csv.zip']) {
      const bytes = new Uint8Array(await (await fetched(`${name}?lang=both&names=roles&scenario=${id}`)).arrayBuffer());
      const parts = name.endsWith('zip') ? Object.values(unzipSync(bytes)) : [bytes];
      expect(parts.map((part) => strFromU8(part)).join('\n')).not.toContain('Ann Sample');
    }
    expect(await textOf(`report.html?lang=en&scenario=${id}`)).toContain('Ann Sample Board');
    await api.ask('mutation($id: ID!) { undoScenario(id: $id) { id } }', { id });
  });
});

test('the tables come beside it', async () => {
  const parts = unzipSync(new Uint8Array(await (await fetched('report.csv.zip?lang=en')).arrayBuffer()));
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['headlines.csv', 'people.csv', 'sight.csv', 'sources.csv']),
  );
  expect(strFromU8(parts['people.csv'] ?? new Uint8Array())).toContain('Sample');
});

test.each(['report.html', 'report.docx', 'report.csv.zip'])('%s is the same each time', async (name) => {
  const digest = async (): Promise<string> => {
    const bytes = await (await fetched(`${name}?lang=both&scenario=${await scenario()}`)).arrayBuffer();
    return createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
  };
  expect(await digest()).toBe(await digest());
});

test('it is shown by a browser, runs nothing, and is framed by pages from here only', async () => {
  const { headers } = await fetched('report.html?lang=cy');
  expect(headers.get('content-disposition')).toMatch(/^inline; filename="boardwalk-report-cy-\d{4}-\d\d-\d\d\.html"$/);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
});

test('as many questions are put to the database for many boards as for few', async () => {
  api.statements();
  await textOf('report.html?lang=en&asOf=2021-03-04');
  const few = api.statements();
  await textOf('report.html?lang=en');
  expect(api.statements()).toBeLessThanOrEqual(few + 2);
});

test.each([
  ['contents=cake', 400, /contents is “cake”; it must be one of these: scenario, voices/],
  ['lang=fr', 400, /lang is “fr”; it must be one of these: en, cy, both/],
  ['scenario=scenario_0', 404, /There is no scenario with the id “scenario_0”/],
  ['areas=nowhere', 404, /nowhere/],
  ['cake=1', 400, /contents, scenario/],
])('what cannot be is refused in words: %s', async (query, status, message) => {
  const response = await api.fetch(`/export/report.html?${query}`, { headers: { 'accept-language': 'en' } });
  expect(response.status).toBe(status);
  const { error } = (await response.json()) as { error: { message: string } };
  expect(error.message).toMatch(message);
});
