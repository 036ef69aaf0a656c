import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { kept, pagesOfEachTest, panelOf } from './chromiumPage.ts';

const address = inject('address');
const pages = pagesOfEachTest();

/** The view follows what is pressed a moment later; the slower the processor, the later. */
async function slowly(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

it('a field keeps what is typed at any speed', async () => {
  const { page } = pages;
  await page.goto(`${address}/people`);
  const field = page.getByRole('searchbox', { name: 'Find by name' });
  await field.waitFor();
  await slowly(page);
  for (const delay of [255, 300]) {
    await field.fill('');
    await field.pressSequentially('community', { delay });
    await expect.poll(() => kept(page, 'find')).toBe('community');
    expect(await field.inputValue()).toBe('community');
  }
});

it('two presses in a row are two steps, though the first is not drawn yet', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await page.keyboard.press('t');
  await page.keyboard.press('t');
  expect(kept(page, 'as')).toBeNull();
  await page.goto(`${address}/meetings?month=2020-02`);
  const later = page.getByRole('button', { name: /^Later/ });
  await later.waitFor();
  await slowly(page);
  const from = Number(kept(page, 'month')?.slice(0, 4));
  await later.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  const span = await page.evaluate(() => new URLSearchParams(window.location.search).get('month') ?? '');
  expect(Number(span.slice(0, 4)) - from).toBe(2);
});

it('a control shows what is in view once a pick is taken back', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('table', { name: 'Overlaps' }).waitFor();
  await slowly(page);
  await page.getByRole('radio', { name: 'Sets' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => kept(page, 'as')).toBeNull();
  await expect.poll(() => page.getByRole('radio', { name: 'Table' }).getAttribute('aria-checked')).toBe('true');
});

it('on a phone, the focus is back on the link that opened the record, by key and by the browser’s Back', async () => {
  const { page } = pages;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${address}/overlaps`);
  const link = page.locator('main a[href*="select="]').first();
  for (const close of [() => page.keyboard.press('Escape'), () => page.goBack()]) {
    await link.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
    await close();
    await panelOf(page).waitFor({ state: 'detached' });
    await expect.poll(() => link.evaluate((one) => one === document.activeElement)).toBe(true);
  }
});
