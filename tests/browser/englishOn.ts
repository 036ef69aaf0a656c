// English words of the interface that are left on a page in Welsh.
import type { Page } from 'playwright-core';
import { wordsOf } from '../client/locales/words.ts';

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
export async function englishOn(page: Page): Promise<string[]> {
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
