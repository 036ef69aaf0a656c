// A page as it would be on paper.
import type { Page } from 'playwright-core';

/** A4 at 96 to the inch, without margins of 11 mm. */
export const paper = { width: 711, height: 1032 };

/** What stands on the paper: its words, whether anything reaches out of it or is cut, and its colours. */
export const printed = (page: Page) =>
  page.evaluate(() => {
    const shown = (one: Element): boolean => one.checkVisibility({ visibilityProperty: true });
    const names = (all: Iterable<Element>): string[] =>
      [...all].map(({ tagName, className }) => `${tagName} ${className}`);
    const main = document.querySelector('main');
    const all = [...(main?.querySelectorAll('*') ?? [])].filter(shown);
    const ends = (one: Element): number => one.getBoundingClientRect().right;
    return {
      scope: main?.querySelector('.printed-scope')?.textContent,
      bars: names([...document.querySelectorAll('nav, header, .scope, .page-actions, .icon-btn, .help')].filter(shown)),
      wide: names(all.filter((one) => ends(one) > innerWidth + 1 && !one.closest('svg, .visually-hidden'))),
      cut: names(
        all.filter(
          (one) =>
            getComputedStyle(one).overflow !== 'visible' &&
            // What goes on before or after the months shown ends at their edge; a name of more lines than a card has is in the table.
            !one.matches('.timeline, .sight-name') &&
            !one.closest('svg, .visually-hidden') &&
            // The true field of a tick that is drawn is a pixel wide.
            one.clientWidth > 1 &&
            (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
        ),
      ),
      colours: [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor],
    };
  });
