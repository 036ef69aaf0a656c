// Somebody drops minutes in, sees what was understood, answers what was not, commits, and takes it back.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { minutesOfAber } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest();

/** Drops a text as a file where files are dropped. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([called, words]) => {
      const data = new DataTransfer();
      data.items.add(new File([words ?? ''], called ?? ''));
      return data;
    },
    [name, text],
  );
  await page.locator('.bring-drop').dispatchEvent('drop', { dataTransfer: dropped });
}

/** How much there is. */
async function figures(): Promise<unknown> {
  const query = '{ summary { boards people meetings } }';
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return answer.json();
}

it('minutes that are dropped are checked line by line, committed once and taken back whole', async () => {
  const { page } = pages;
  const before = await figures();
  await page.goto(`${address}/people`);
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.getByRole('heading', { name: 'Data', level: 1 }).waitFor();
  await drop(page, 'aber.txt', await readFile(minutesOfAber, 'utf8'));

  await page.getByRole('heading', { name: 'Bring minutes', level: 1 }).waitFor();
  const document = page.getByRole('region', { name: 'The document' });
  await document.getByText('Supt C. Tidewell').waitFor();
  const commit = page.getByRole('button', { name: /^Commit \d+ records/ });
  await page.getByText('3 choices first; then all or nothing').waitFor();
  expect(await commit.isDisabled()).toBe(true);

  // A line opens what was read from it, and the other way round.
  await document.getByRole('link', { name: /Line 12/ }).click();
  const question = page.getByRole('region', { name: /^Line 12: / });
  await question.getByRole('radio', { name: /^A new/ }).waitFor();
  expect(kept(page, 'line')).toBe('12');
  // The tab of what is asked about has opened.
  await page.getByRole('radiogroup', { name: 'What was read' }).getByText('Attendance').click();
  await page
    .getByRole('table', { name: 'Attendance' })
    .getByRole('link', { name: /C\. Tidewell/ })
    .click();
  for (const line of [8, 10, 18]) {
    // The next question opens by itself.
    const asked = page.getByRole('region', { name: new RegExp(`^Line ${line}: who is`) });
    await asked.getByText('A new person').click();
  }
  await page.getByText('All or nothing, and one undo').waitFor();

  // A closed tab loses neither the file nor the answer.
  const proposal = page.url();
  await page.goto('about:blank');
  await page.goto(`${address}/data`);
  await page.getByRole('region', { name: 'Under way' }).getByRole('link', { name: 'aber.txt' }).first().click();
  await page.getByRole('heading', { name: 'Bring minutes', level: 1 }).waitFor();
  expect(page.url().split('?')[0]).toBe(proposal.split('?')[0]);
  await commit.click();
  await page.getByRole('heading', { name: 'It is in the landscape' }).waitFor();
  expect(await figures()).not.toEqual(before);
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await page.getByRole('heading', { name: 'It has been taken back' }).waitFor();
  expect(await figures()).toEqual(before);
});

it('a large file shows how far it is, also to whoever comes back to it, and can be stopped', async () => {
  const { page } = pages;
  const rows = Array.from({ length: 60_000 }, (_, at) => `Cat Placeholder ${at},Aber Circle`);
  await page.goto(`${address}/data`);
  await drop(page, 'many.csv', ['person,board', ...rows].join('\n'));
  const reading = page.getByRole('region', { name: 'Reading the file' });
  await reading.getByRole('progressbar', { name: 'Reading the file' }).waitFor();
  const proposal = page.url();
  await page.goto('about:blank');
  await page.goto(proposal);
  await page.getByText('many.csv').waitFor();
  await reading.getByText(/rows so far/).waitFor();
  await reading.getByRole('button', { name: 'Stop, and keep nothing of it' }).click();
  await page.getByText('This import was given up. Nothing of it is kept.').waitFor();
  expect(await reading.count()).toBe(0);
});
