// A real Chromium, its pages, and the parts of the frame that journeys go by.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openChromium } from '../support/openChromium.ts';

/** A new page of somebody who has been here before, whose own errors are collected. */
export async function newPage(
  browser: Browser,
  size = { width: 1440, height: 900 },
): Promise<{ page: Page; errors: string[] }> {
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  // Shorter than a test has, so that a failure names what was waited for.
  page.setDefaultTimeout(15_000);
  await page.addInitScript(() => {
    if (window.location.protocol === 'http:') window.localStorage.setItem('boardwalk.tour', 'ended');
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  return { page, errors };
}

export interface Pages {
  /** The page of the test that runs. */
  readonly page: Page;
  /** One more page, as somebody else would open it. */
  another: () => Promise<Page>;
}

/** A Chromium for the tests of a file, and a new page for each; a test fails whose pages had errors of their own. */
export function pagesOfEachTest(size?: { width: number; height: number }): Pages {
  let browser: Browser | undefined;
  let opened: { page: Page; errors: string[] }[] = [];
  const another = async (): Promise<Page> => {
    if (!browser) throw new Error('The browser is not open yet.');
    const one = await newPage(browser, size);
    opened.push(one);
    return one.page;
  };
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    await another();
  });
  afterEach(async () => {
    const ended = opened;
    opened = [];
    for (const { page } of ended) await page.close();
    const errors = ended.flatMap((one) => one.errors);
    if (errors.length > 0) throw new Error(`The page had errors of its own: ${errors.join('; ')}`);
  });
  return {
    get page(): Page {
      const [first] = opened;
      if (!first) throw new Error('There is a page only within a test.');
      return first.page;
    },
    another,
  };
}

/** What is kept in the address under a name. */
export const kept = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

export const panelOf = (page: Page): Locator => page.getByRole('complementary', { name: 'Record' });

/** The as-of date, written into the scope bar as people write one. */
export async function showDate(page: Page, written: string): Promise<void> {
  await page.getByRole('button', { name: /^Date:/ }).click();
  await page.getByLabel('As at one date').fill(written);
  await page.getByRole('button', { name: 'Show this date' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
