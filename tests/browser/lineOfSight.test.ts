import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest(undefined, 'emptied');
const group = 'All-Wales Serious Violence Group';
const taskForce = "Home Secretary's Serious Violence Task Force";

it('opens on a theme, says which and why, and finds another by its name', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  await page.locator('main tbody tr').first().waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await page.getByRole('heading', { name: 'Line of sight', level: 1 }).waitFor();
  await page.getByText('The theme that most boards deal with.').waitFor();

  await page.getByRole('button', { name: /^Theme: / }).click();
  await page.getByRole('textbox', { name: 'Narrow the list' }).fill('serious violence');
  await page.locator('.choice', { hasText: 'Serious violence' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Theme: Serious violence' }).waitFor();
  expect(kept(page, 'of')).toMatch(/^theme_/);
  for (const tier of ['State', 'National', 'Local'])
    await page.getByRole('heading', { name: tier, level: 2, exact: true }).waitFor();
  await page.getByText('4 national boards have no known way to a state board.').waitFor();
  await page.getByRole('link', { name: '1 of 7' }).waitFor();
});

it('leads from board to board along the lines by arrow keys, and opens who says so', async () => {
  const { page } = pages;
  await page.goto(`${address}/sight?of=${await themeOf('Serious violence')}`);
  const lower = page.locator('.sight-card', { has: page.locator('.sight-name', { hasText: group }) });
  await lower.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(taskForce);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(group);
  expect(await lower.textContent()).toContain(`reports to ${taskForce} (inferred)`);
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('heading', { name: group, level: 2 }).waitFor();

  await page.locator('.sight-line[data-kind="LINE"] .sight-reach').first().click({ force: true });
  await page.getByRole('heading', { name: 'A reporting line, and who says so' }).waitFor();
  expect(kept(page, 'line')).toMatch(/^board_\w+~board_\w+$/);
  await page.locator('.sight-line-card .evidence-item').first().waitFor();
});

it('says where it breaks and why, and the table has the same boards', async () => {
  const { page } = pages;
  await page.goto(`${address}/sight?of=${await themeOf('Serious violence')}`);
  const side = page.getByRole('region', { name: 'Where it breaks' });
  await side.getByText('It reports to a board that is not on this theme:').waitFor();
  await side.getByRole('button', { name: /source.*Public Accounts Committee/ }).click();
  await side.locator('.evidence-item').first().waitFor();
  const cards = await page.locator('.sight-card:not([data-ghost])').count();

  await page.keyboard.press('t');
  const rows = page.locator('main tbody tr');
  await rows.first().waitFor();
  expect(await rows.count()).toBe(cards);
  await page.getByRole('link', { name: '3 broken', exact: true }).click();
  await page.waitForFunction(() => document.querySelectorAll('main tbody tr').length === 3);
  expect(kept(page, 'only')).toBe('BROKEN');
  expect(await rows.getByText('Here', { exact: true }).count()).toBe(3);
});

it('counts reports only when asked to, and the address keeps it', async () => {
  const { page } = pages;
  await page.goto(`${address}/sight?of=${await themeOf('Community safety')}`);
  await page.getByRole('radio', { name: 'Reports only' }).click();
  await page.waitForFunction(() => new URL(location.href).searchParams.get('by') === 'reports');
  await page.getByText('No source names a board that it reports to.').first().waitFor();
  expect(await page.getByText('nobody known on it sits on a board that leads up').count()).toBe(0);
});

it('is a list for each tier at 360 pixels, with what leads up under each board', async () => {
  const { page } = pages;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${address}/sight?of=${await themeOf('Serious violence')}`);
  const tier = page.getByRole('region', { name: 'National' });
  await tier.getByRole('link', { name: `reports to ${taskForce} (inferred)` }).waitFor();
  expect(await page.locator('.sight-lines').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

/** The id of a theme, as the API gives it. */
async function themeOf(name: string): Promise<string> {
  const query = 'query ($text: String!) { themes(where: { text: $text }) { edges { node { id name } } } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { text: name } }),
  });
  const found = new RegExp(`"id":"(\\w+)","name":"${name}"`).exec(await answer.text())?.[1];
  if (!found) throw new Error(`No theme is called ${name}.`);
  return found;
}
