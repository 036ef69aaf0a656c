// Keys of the locales that a page shows or says in place of their words: one is missing, or stands for several.
import type { Page } from 'playwright-core';
import { wordsOf } from '../client/locales/words.ts';

/** `network:legend.shared.PEOPLE` and each beginning of it, as a page would show them. */
function shownAs(key: string): string[] {
  const [space = '', path = ''] = key.split(':');
  const parts = path.split('.');
  const beginnings = parts.map((_, at) => parts.slice(0, at + 1).join('.'));
  return beginnings.flatMap((each) => [`${space}:${each}`, ...(each.includes('.') ? [each] : [])]);
}

const known = [...new Set([...wordsOf('en').keys()].flatMap(shownAs))];

export function keysShown(page: Page): Promise<string[]> {
  return page.evaluate((keys) => {
    const all = new Set(keys);
    const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];
    const said = [...document.querySelectorAll('*')].flatMap((one) => [
      ...[...one.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [])),
      ...spoken.map((name) => one.getAttribute(name) ?? ''),
    ]);
    return said.flatMap((text) => (text.match(/[\w-]+(?:[.:][\w-]+)+/g) ?? []).filter((word) => all.has(word)));
  }, known);
}
