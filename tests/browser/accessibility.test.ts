import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pagesOfEachTest } from './chromiumPage.ts';
import { everyView, openView } from './everyView.ts';

const address = inject('address');

const rules = { all: {}, ofColour: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds; and whether the page is longer or wider than the window, whose parts scroll by themselves. */
async function found(page: Page, by: keyof typeof rules = 'all'): Promise<unknown> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules[by] });
  return page.evaluate(`axe.run(${options}).then(({ violations }) => ({
    violations: violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' ; ')),
    tooLong: document.documentElement.scrollHeight > innerHeight,
    tooWide: document.documentElement.scrollWidth > innerWidth,
  }))`);
}
const nothing = { violations: [], tooLong: false, tooWide: false };

describe.each([
  [1440, 900],
  [390, 844],
])('at %i × %i px, light and dark, axe finds nothing and nothing reaches out of the window', (width, height) => {
  const pages = pagesOfEachTest({ width, height });
  it.each(everyView)('%s', async (view) => {
    const { page } = pages;
    await openView(page, address, view);
    await page.evaluate(axe.source);
    expect(await found(page)).toEqual(nothing);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(await found(page, 'ofColour')).toEqual(nothing);
  });
});

describe('the same', () => {
  const pages = pagesOfEachTest();
  it('would find a button without a name, and a page that is too long', async () => {
    const { page } = pages;
    await openView(page, address, 'measures');
    await page.evaluate(axe.source);
    await page.evaluate(() => {
      const long = document.createElement('div');
      long.style.height = '2000px';
      document.body.append(document.createElement('button'), long);
    });
    const button = expect.stringMatching(/^button-name/);
    expect(await found(page)).toMatchObject({ violations: expect.arrayContaining([button]), tooLong: true });
  });
});
