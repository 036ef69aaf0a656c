// What axe finds on a page into which it was brought, and whether the page fits its window.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into a page. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(axe);

const rules = {
  all: {},
  ofColour: { runOnly: ['color-contrast', 'link-in-text-block'] },
} satisfies Record<string, RunOptions>;

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
