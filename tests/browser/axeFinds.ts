// What axe finds on a page into which it was brought (`axe.source`), and whether the page fits its window.
import type { Page } from 'playwright-core';

const rules = { all: {}, ofColour: { runOnly: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds; and whether the page is longer or wider than the window, whose parts scroll by themselves. */
export async function found(page: Page, by: keyof typeof rules = 'all'): Promise<unknown> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules[by] });
  return page.evaluate(`axe.run(${options}).then(({ violations }) => ({
    violations: violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' ; ')),
    tooLong: document.documentElement.scrollHeight > innerHeight,
    tooWide: document.documentElement.scrollWidth > innerWidth,
  }))`);
}
export const nothing = { violations: [], tooLong: false, tooWide: false };
