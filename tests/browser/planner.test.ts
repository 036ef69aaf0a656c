// The planner: a merger tried from a pair of boards, changed, undone and looked at; two who plan at once; and each of its pages, in Welsh on
// a phone, looked at in every way.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { lookEachWay, type Opened, phone } from './eachWay.ts';
import { drawn } from './networkPage.ts';

const address = inject('address');

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
async function idOf(text: string): Promise<string> {
  const query = 'query($text: String!) { search(text: $text, kinds: [BOARD]) { node { id } } }';
  return (await ask<{ search: { node: { id: string } }[] }>(query, { text })).search[0]?.node.id ?? '';
}
async function begun(name: string): Promise<string> {
  const query = 'mutation($name: String!) { saveScenario(input: { name: $name, rate: 40 }, by: "Ada Sample") { id } }';
  return (await ask<{ saveScenario: { id: string } }>(query, { name })).saveScenario.id;
}
const added = (scenario: string, action: object): Promise<unknown> =>
  ask(
    'mutation($s: ID!, $a: StepActionInput!) { addScenarioStep(scenario: $s, action: $a, by: "Ada Sample") { id } }',
    {
      s: scenario,
      a: action,
    },
  );

const names = ['Policing Partnership Board for Wales', 'Safer Communities Programme Board'];
let [first, second] = ['', ''];
beforeAll(async () => {
  [first = '', second = ''] = await Promise.all(names.map(idOf));
});
afterAll(async () => {
  const { scenarios } = await ask<{ scenarios: { id: string }[] }>('{ scenarios { id } }');
  for (const { id } of scenarios) await ask('mutation($id: ID!) { deleteScenario(id: $id) }', { id });
});

describe('a plan', () => {
  const pages = pagesOfEachTest();
  const steps = (page: Page): Locator => page.getByRole('region', { name: 'Steps' }).getByRole('listitem');
  const boardsAfter = (page: Page): Promise<string> =>
    page
      .locator('.planner-figure')
      .filter({ hasText: /^Boards/ })
      .innerText();

  it('is begun from a pair of boards, added to by keyboard, put in another order, and undone by one key', async () => {
    const { page } = pages;
    await page.goto(`${address}/overlaps/${first}~${second}`);
    await page.getByRole('link', { name: 'Try merging' }).click();
    await page.getByRole('heading', { name: 'Planner', level: 1 }).waitFor();
    await page.locator('.planner-try').getByLabel('New scenario').fill('Sample tidy-up');
    await page.getByRole('button', { name: 'Begin with it' }).click();
    await page.getByRole('heading', { name: 'Sample tidy-up', level: 1 }).waitFor();
    await expect.poll(() => boardsAfter(page)).toMatch(/−1$/);
    await drawn(page, (elements) => elements.some(({ classes }) => classes.includes('went')));
    await drawn(page, (elements) => elements.some(({ classes }) => classes.includes('joins')));

    await page.locator('#planner-add').press('Enter');
    const form = page.getByRole('dialog', { name: 'Add a step' });
    await form.getByLabel('What it does').selectOption('MEET');
    await form.getByRole('button', { name: 'Add the step' }).press('Enter');
    await form.getByText('Choose the board.').waitFor();
    await form.getByRole('combobox', { name: 'Board', exact: true }).fill('All-Wales Serious');
    await page.keyboard.press('Enter');
    await form.getByText('All-Wales Serious Violence Group').waitFor();
    await form.getByLabel('Meetings a year').fill('2');
    await form.getByRole('button', { name: 'Add the step' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await expect.poll(() => steps(page).count()).toBe(2);
    await page.getByText(/^Steps: 2\. Boards: /).waitFor({ state: 'attached' });

    const [above, below] = [steps(page).first(), steps(page).last()];
    const order = (): Promise<string[]> => steps(page).locator('.planner-step .strong').allInnerTexts();
    await below.locator('.planner-step').press('Alt+ArrowUp');
    await expect.poll(order).toEqual(['Meet otherwise', 'Merge']);
    await above.locator('.planner-step').dragTo(below.locator('.planner-step'));
    await expect.poll(order).toEqual(['Merge', 'Meet otherwise']);
    await page.keyboard.press('Control+z');
    await expect.poll(order).toEqual(['Meet otherwise', 'Merge']);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(order).toEqual(['Merge', 'Meet otherwise']);

    await page.getByLabel('What is looked for').selectOption('SEATS');
    await page.getByRole('button', { name: 'Look for plans' }).press('Enter');
    const option = page.locator('.planner-option').first();
    await option.getByText('proven best').waitFor();
    await option
      .getByRole('button', { name: /^Add as step 3/ })
      .first()
      .click();
    await expect.poll(() => steps(page).count()).toBe(3);
    await option.getByText('in the plan').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => steps(page).count()).toBe(2);

    await above.locator('.planner-step').click();
    await above.getByRole('button', { name: 'Switch the step off' }).click();
    await expect.poll(() => boardsAfter(page)).toMatch(/no change$/);
    await page.keyboard.press('t');
    await page
      .getByText('Nothing changes yet.')
      .or(page.getByRole('table', { name: 'What changes' }))
      .waitFor();
    expect(kept(page, 'twin')).toBe('table');
  });

  it('is carried out from a day on as one change, which is taken back where it leads', async () => {
    const scenario = await begun('For real');
    await added(scenario, { kind: 'MEET', board: first, meetingsPerYear: 2, minutesPerMeeting: 90 });
    const { page } = pages;
    await page.goto(`${address}/planner/${scenario}`);
    await page.getByRole('button', { name: 'Carry out …' }).press('Enter');
    const form = page.getByRole('dialog', { name: 'Carry out “For real”' });
    await form.getByLabel('First day on which it is so').fill('April');
    await form.getByRole('button', { name: 'Carry out' }).press('Enter');
    await form.getByText('Write a day, such as 1 April 2027.').waitFor();
    await form.getByLabel('First day on which it is so').fill('1 April 2027');
    await form.getByText('Write your name: the log says who carried it out.').waitFor();
    await form.getByLabel('Your name, for the log').fill('Ada Sample');
    await form.getByRole('button', { name: 'Mark it as agreed' }).click();
    await form.getByText('All steps that are on are agreed.').waitFor();
    await form.getByLabel(/^For the log: who agreed/).fill('Agreed by Ada Sample.');
    await form.getByRole('button', { name: 'Carry out' }).press('Enter');
    await page
      .getByText(/For real · Agreed by Ada Sample\./)
      .first()
      .waitFor();
    const change = kept(page, 'change');
    await ask('mutation($id: ID!) { undoChange(id: $id) { id } }', { id: change });
    const { node } = await ask<{ node: { meetingsPerYear: number | null } }>(
      'query($id: ID!) { node(id: $id) { ... on Board { meetingsPerYear } } }',
      { id: first },
    );
    expect(node.meetingsPerYear).not.toBe(2);
  });

  it('of two who change it at once tells each what the other did, and loses no step', { timeout: 60_000 }, async () => {
    const scenario = await begun('For two');
    await added(scenario, { kind: 'MERGE', absorb: [first], into: second });
    const { page } = pages;
    await page.goto(`${address}/planner/${scenario}`);
    await steps(page).first().locator('.planner-step').click();
    const { scenario: known } = await ask<{ scenario: { version: number; steps: { id: string }[] } }>(
      'query($id: ID!) { scenario(id: $id) { version steps { id } } }',
      { id: scenario },
    );
    await ask(
      'mutation($s: ID!, $step: ID!, $seen: Int!) { updateScenarioStep(scenario: $s, step: $step, seen: $seen, on: false, by: "Cat Sample") { id } }',
      { s: scenario, step: known.steps[0]?.id, seen: known.version },
    );
    await steps(page).first().getByRole('button', { name: 'Take the step away' }).click();
    await page.getByText(/^Cat Sample changed step 1 of “For two”/).waitFor();
    await steps(page).first().getByText('switched off').waitFor();
    await added(scenario, { kind: 'DISSOLVE', board: second });
    await page
      .getByText(/^Ada Sample has just changed this scenario\./)
      .first()
      .waitFor();
    await expect.poll(() => steps(page).count()).toBe(2);
  });
});

describe('each page in Welsh', () => {
  const pages = pagesOfEachTest(phone, 'emptied');
  const made = { one: '', other: '' };
  beforeAll(async () => {
    made.one = await begun('Enghraifft');
    made.other = await begun('Enghraifft arall');
    await added(made.one, { kind: 'MERGE', absorb: [first], into: second });
    await added(made.one, { kind: 'MEET', board: first, meetingsPerYear: 2 });
    await added(made.other, { kind: 'DISSOLVE', board: first });
  });

  const press = (name: string) => (page: Page) => page.locator('main').getByRole('button', { name }).first().click();
  const views: Record<string, Opened> = {
    list: { path: () => '/planner', ready: 'main .cards li' },
    trial: { path: () => `/planner?try=nest&boards=${first},${second}`, ready: '.planner-try .medium' },
    scenario: { path: () => `/planner/${made.one}`, ready: '.planner-legend li' },
    'scenario with all opened': {
      path: () => `/planner/${made.one}?twin=table&figure=pairs`,
      ready: '.planner-details',
      first: (page) => page.locator('.planner-step').last().click(),
    },
    'side by side': { path: () => `/planner/${made.one}?with=${made.other}`, ready: '.planner-beside .card' },
    'the form of a step': {
      path: () => `/planner/${made.one}`,
      ready: '[role=dialog] .planner-notes',
      first: (page) => page.locator('#planner-add').click(),
    },
    'what could be tried': {
      path: () => `/planner/${made.one}`,
      ready: '.planner-option',
      first: async (page) => {
        await page.locator('.planner-suggest select').first().selectOption('SEATS');
        await press('Chwilio am gynlluniau')(page);
      },
    },
    settings: {
      path: () => `/planner/${made.one}`,
      ready: '[role=dialog] .planner-notes',
      first: press('Gosodiadau'),
    },
    'carrying out': { path: () => `/planner/${made.one}`, ready: '[role=dialog] form', first: press('Gweithredu …') },
  };

  it.each(Object.entries(views))('%s', (_, opened) => lookEachWay(pages.page, address, opened));
});
