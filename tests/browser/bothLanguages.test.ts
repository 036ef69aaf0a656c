import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { wordsOf } from '../client/locales/words.ts';
import { kept, pagesOfEachTest } from './chromiumPage.ts';
import { everyView, openView } from './everyView.ts';

const address = inject('address');
const pages = pagesOfEachTest();

/** The English words of the interface, as patterns with their holes open; those that Welsh shares are left out. */
const english = [...wordsOf('en').values()]
  .filter((text) => /\p{L}{3}/u.test(text.replace(/\{\{\w+\}\}/g, '')))
  .filter((text) => ![...wordsOf('cy').values()].includes(text))
  .map((text) => new RegExp(`^${plain(text).replace(/\\\{\\\{(\w+)\\\}\\\}/g, hole)}$`, 'u'));

function plain(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** What may stand in a hole: a number where one is counted, so that "Local boards" is not "3 boards". */
function hole(_: string, name: string): string {
  return ['count', 'n', 'number', 'shown', 'total', 'a', 'b'].includes(name) ? '[\\d.,]+' : '.+';
}

/** What is English among all that is seen or read out, quotes and names marked as English and words of a file (in no known language) aside. */
async function englishOn(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const inEnglish = (element: Element | null): boolean =>
      ['en', ''].includes(element?.closest('body [lang]')?.getAttribute('lang') ?? 'cy');
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!inEnglish(node.parentElement) && !node.parentElement?.closest('script, style'))
        texts.push(node.textContent ?? '');
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
      'title',
      'placeholder',
      'alt',
    ];
    for (const element of document.querySelectorAll('body *'))
      if (!inEnglish(element)) texts.push(...spoken.map((name) => element.getAttribute(name) ?? ''));
    return [...texts, document.title.split(' · ')[0] ?? ''].map((text) => text.trim()).filter(Boolean);
  });
  return [...new Set(said)].filter((text) => english.some((pattern) => pattern.test(text)));
}

describe('in Cymraeg no English words of the interface show', () => {
  it.each(everyView)('%s', async (view) => {
    const { page } = pages;
    await openView(page, address, view, 'lang=cy');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    expect(await englishOn(page)).toEqual([]);
  });

  it('and they would be found: the same view in English has many', async () => {
    const { page } = pages;
    await openView(page, address, 'people', 'lang=en');
    expect((await englishOn(page)).length).toBeGreaterThan(20);
  });
});

it('the language is changed by a button, stays in the address from view to view, and opens with a link', async () => {
  const { page } = pages;
  await page.goto(`${address}/overlaps`);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await page.getByRole('heading', { name: 'Gorgyffwrdd', level: 1 }).waitFor();
  expect(kept(page, 'lang')).toBe('cy');
  await page.getByRole('link', { name: /^Pobl/ }).click();
  await page.getByRole('heading', { name: 'Pobl', level: 1 }).waitFor();
  expect(kept(page, 'lang')).toBe('cy');

  const other = await pages.another();
  await other.goto(page.url());
  await other.getByRole('heading', { name: 'Pobl', level: 1 }).waitFor();
  await other.getByRole('button', { name: 'English' }).click();
  await other.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  expect(kept(other, 'lang')).toBe('en');
  expect(await other.locator('html').getAttribute('lang')).toBe('en');
});

it('sentences of the server come in the language of the page', async () => {
  const { page } = pages;
  await page.goto(`${address}/measures?lang=cy`);
  const first = page.getByRole('heading', { level: 3 }).first();
  await first.waitFor();
  const welsh = await first.textContent();
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => first.textContent()).not.toBe(welsh);
});
