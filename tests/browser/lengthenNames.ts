import type { Page } from 'playwright-core';

/** Makes each name that is shown one word as long as a name can be; how many there were. */
export function lengthenNames(page: Page): Promise<number> {
  return page.locator(':is(main, aside, [role=dialog]) :is(span[lang], h1)').evaluateAll((all) => {
    const named = all.filter((one) => one.childElementCount === 0 && !one.closest('svg'));
    for (const one of named) one.textContent = 'Q'.repeat(500);
    return named.length;
  });
}
