// A real Chromium, its pages, and the parts of the frame that journeys go by.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openChromium } from '../support/openChromium.ts';

const usualSize = { width: 1440, height: 900 };

/** A new page of somebody who has been here before, whose own errors are collected. */
async function newPage(browser: Browser, size = usualSize): Promise<{ page: Page; errors: string[] }> {
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

/**
 * A Chromium for the tests of a file, and a page for each; a test fails whose pages had errors of their own.
 * @param first whether each test begins on a new page, or on the one of the test before, as empty as a new one and much sooner there. What
 * a test puts into its page for good (scripts, listeners) is for new ones.
 */
export function pagesOfEachTest(size = usualSize, first: 'new' | 'emptied' = 'new'): Pages {
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
    if (opened.length === 0) await another();
  });
  afterEach(async () => {
    const ended = opened;
    const errors = ended.flatMap((one) => one.errors);
    opened = first === 'emptied' && errors.length === 0 ? ended.slice(0, 1) : [];
    for (const { page } of opened) await emptyPage(page, size);
    for (const { page } of ended.slice(opened.length)) await page.close();
    if (errors.length > 0) throw new Error(`The page had errors of its own: ${errors.join('; ')}`);
  });
  return {
    get page(): Page {
      const [one] = opened;
      if (!one) throw new Error('There is a page only within a test.');
      return one.page;
    },
    another,
  };
}

/** Leaves nothing of what a test did: not what the interface kept, nor how the page was looked at, nor where the mouse was. */
async function emptyPage(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.evaluate(() => {
    if (window.location.protocol === 'http:') window.localStorage.clear();
  });
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: null, media: null });
  await page.setViewportSize(size);
  await page.mouse.move(0, 0);
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
