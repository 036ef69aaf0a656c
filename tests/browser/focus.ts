// What has the focus on a page, and whether somebody who looks can tell.
import type { Page } from 'playwright-core';

export interface Focus {
  /** Role or element, and the words of what has the focus. */
  what: string;
  /** It has a ring, and nothing lies over its middle. */
  seen: boolean;
}

export function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const active = document.activeElement ?? document.body;
    const hidden = active.matches('[type=radio], [type=checkbox]') || active.getBoundingClientRect().width <= 1;
    const shown = (hidden ? active.closest('label') : null) ?? active;
    const box = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
    const on = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const ringed = [shown, shown.parentElement, shown.parentElement?.parentElement].some((one) => {
      const style = one ? getComputedStyle(one) : null;
      return style !== null && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    });
    const words = active.getAttribute('aria-label') ?? active.textContent ?? '';
    const what = `${active.getAttribute('role') ?? active.tagName.toLowerCase()} ${words.trim().slice(0, 80)}`;
    return { what, seen: ringed && on !== null && (shown.contains(on) || on.contains(shown)) };
  });
}
