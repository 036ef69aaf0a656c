import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();
const someone = 'Alun Michael';
const byRole = /^Police and Crime Commissioner for South Wales/;

it('a link with roles only shows nobody by name, until somebody takes that off again', async () => {
  const { page } = pages;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address });
  await page.goto(`${address}/people?find=Michael`);
  await page.getByText(someone).waitFor();
  const share = page.getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog', { name: 'Share' });
  await popover.getByRole('button', { name: /^Roles only/ }).press('Enter');
  await popover.getByText('Address copied').waitFor();
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'detached' });
  expect(await share.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(kept(page, 'names')).toBeNull();

  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await pages.another();
  await other.goto(link);
  await other.getByRole('link', { name: byRole }).waitFor();
  expect(await other.content()).not.toContain('Michael');
  await other.getByRole('link', { name: /^Meetings/ }).click();
  await other.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  expect(kept(other, 'names')).toBe('roles');
  await other.getByRole('link', { name: /^People/ }).click();
  await other.getByRole('link', { name: byRole }).waitFor();

  await other.getByRole('button', { name: 'Names: Roles, not names' }).waitFor();
  await other.getByRole('button', { name: 'Reset: Names' }).click();
  await other.getByText(someone).waitFor();
  expect(await other.locator('main').evaluate((main) => main === document.activeElement)).toBe(true);
  await other.keyboard.press('Control+z');
  await other.getByRole('link', { name: byRole }).waitFor();
  expect(await other.content()).not.toContain('Michael');

  // What is taken away is as what is shown.
  await other.getByRole('button', { name: 'Export' }).press('Enter');
  const download = other.waitForEvent('download');
  await other.getByRole('link', { name: /^Popolo/ }).press('Enter');
  const chunks = await (await (await download).createReadStream()).toArray();
  const file = Buffer.concat(chunks).toString();
  expect(file).toContain('Police and Crime Commissioner for South Wales');
  expect(file).not.toContain('Michael');
});
