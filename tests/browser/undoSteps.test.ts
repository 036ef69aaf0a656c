import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf, showDate } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();

it('takes back date, record and view one by one with Ctrl-Z, and does them again', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  const undo = page.getByRole('button', { name: 'Undo the last step' });
  const redo = page.getByRole('button', { name: 'Redo the step' });
  const title = (name: string) => page.getByRole('heading', { name, level: 1 });
  await title('People').waitFor();
  expect([await undo.isDisabled(), await redo.isDisabled()]).toEqual([true, true]);

  await showDate(page, '24/06/2021');
  await page.getByText('44 people hold a seat that counts.').waitFor();
  const person = page.getByRole('link', { name: /^Pam Kelly/ });
  await person.click();
  await panelOf(page)
    .getByRole('heading', { name: /Pam Kelly/ })
    .waitFor();
  await page.getByRole('link', { name: /^Organisations/ }).click();
  await title('Organisations').waitFor();

  await page.keyboard.press('Control+z');
  await title('People').waitFor();
  await page.keyboard.press('Control+z');
  await panelOf(page).waitFor({ state: 'detached' });
  expect(kept(page, 'asOf')).toBe('2021-06-24');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Date: All times' }).waitFor();
  expect(kept(page, 'asOf')).toBeNull();
  expect(await undo.isDisabled()).toBe(true);

  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: 'Date: As at 24 June 2021' }).waitFor();
  await redo.click();
  await panelOf(page)
    .getByRole('heading', { name: /Pam Kelly/ })
    .waitFor();
  await redo.click();
  await title('Organisations').waitFor();
  expect(await redo.isDisabled()).toBe(true);
});

it('a new step after undoing leaves nothing to redo, and a field keeps its own Ctrl-Z', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures`);
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^People/ })
    .click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByRole('heading', { name: 'Measures', level: 1 }).waitFor();
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Meetings/ })
    .click();
  await page.getByRole('heading', { name: 'Meetings', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Redo the step' }).isDisabled()).toBe(true);

  const search = page.getByRole('combobox', { name: /^Search people/ });
  await search.pressSequentially('Pam');
  await search.press('Control+z');
  expect(await search.inputValue()).not.toBe('Pam');
  expect(page.url()).toContain('/meetings');
});
