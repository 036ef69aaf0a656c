// What axe cannot see: a focus that is hidden, targets too small to hit, motion that was asked to rest, what needs sideways scrolling.
import type { Page } from 'playwright-core';
import { focus } from './focus.ts';

/** Where the focus is not to be seen, going on by Tab from where the view, or what stands over it, begins. */
export async function unseenStops(page: Page, most = 30): Promise<string[]> {
  const unseen: string[] = [];
  await page.evaluate(() => {
    const [start] = ['dialog.tour h2', '[role=dialog]', 'aside h2', 'main'].flatMap((one) => [
      ...document.querySelectorAll<HTMLElement>(one),
    ]);
    if (!start?.contains(document.activeElement)) start?.focus();
  });
  for (let stops = 0; stops < most; stops++) {
    await page.keyboard.press('Tab');
    const { what, seen } = await focus(page);
    if (what.startsWith('body')) break;
    if (!seen) unseen.push(what);
  }
  return unseen;
}

/**
 * Targets under 24 × 24 px that have not that much room to themselves either (WCAG 2.5.8). A link within a sentence is as high as its
 * line; what is in a picture has its twin in the table.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const named =
      'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=radio], [role=option], [role=checkbox]';
    const shownOf = (one: Element): Element =>
      (one.matches('[type=radio], [type=checkbox]') ? one.closest('label') : null) ?? one;
    interface Target {
      one: Element;
      /** One for each line that it stands on. */
      boxes: DOMRect[];
      box: DOMRect;
    }
    // Rows that are scrolled under the head of their table cannot be hit, nor can what lies under a panel.
    const isCovered = (one: Element, { x, y, width, height }: DOMRect): boolean => {
      const on = document.elementFromPoint(x + width / 2, y + height / 2);
      return on !== null && !one.contains(on) && !on.contains(one);
    };
    const targets = [...document.querySelectorAll(named)]
      .map(shownOf)
      .filter((one) => !one.closest('svg, canvas, [inert], [aria-hidden=true], .visually-hidden, .skip'))
      .filter((one) => getComputedStyle(one).visibility !== 'hidden')
      .flatMap((one): Target[] => {
        const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
        const [box] = boxes.toSorted((a, b) => b.width - a.width);
        return box && !isCovered(one, box) ? [{ one, boxes, box }] : [];
      });
    const isSmall = ({ box }: Target): boolean => box.width < least || box.height < least;
    const inSentence = (one: Element): boolean => {
      if (!getComputedStyle(one).display.startsWith('inline') || one.tagName === 'INPUT') return false;
      const whole =
        one.closest('p, li, dd, dt, td, th, h1, h2, h3, figcaption, span.second')?.textContent?.trim() ?? '';
      return whole.length > (one.textContent?.trim().length ?? 0);
    };
    const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
    const apart = (small: Target, other: Target): number => {
      const { x, y } = middle(small.box);
      const away = other.boxes.map((box) => {
        if (isSmall(other)) return Math.hypot(x - middle(box).x, y - middle(box).y) - least / 2;
        return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
      });
      return Math.min(...away);
    };
    const isCrowded = (small: Target): boolean =>
      targets.some(
        (other) =>
          other.one !== small.one &&
          !other.one.contains(small.one) &&
          !small.one.contains(other.one) &&
          apart(small, other) < least / 2 - 0.5,
      );
    return targets
      .filter((target) => isSmall(target) && !inSentence(target.one) && isCrowded(target))
      .map(({ one, box }) => {
        const words = one.getAttribute('aria-label') ?? one.textContent ?? '';
        return `${one.tagName.toLowerCase()}.${one.className} ${words.trim().slice(0, 40)}: ${Math.round(box.width)} × ${Math.round(box.height)}`;
      });
  });
}

/** What moves, or would, where somebody has asked for less motion. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (times: string): boolean => times.split(',').some((time) => Number.parseFloat(time) > 0);
    const runs = document.getAnimations().map(({ effect }) => JSON.stringify(effect?.getTiming()));
    const would = [...document.querySelectorAll('body *')].flatMap((one) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
        const moves = lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration));
        return moves || scrollBehavior === 'smooth'
          ? [`${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`]
          : [];
      }),
    );
    return [...runs, ...new Set(would)];
  });
}

/** What reaches out sideways, and is no picture or table that scrolls in a frame of its own. */
export function reachesOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const scrolls = (one: Element): boolean =>
      ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(one).overflowX);
    const framed = (one: Element): boolean => {
      for (let around = one.parentElement; around && !around.matches('main, body'); around = around.parentElement)
        if (scrolls(around)) return true;
      return false;
    };
    const sideways = [document.documentElement, ...document.querySelectorAll('body, main, aside, [role=dialog]')]
      .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'contents')
      .map((one) => `${one.tagName.toLowerCase()} scrolls sideways: ${one.scrollWidth} in ${one.clientWidth}`);
    const out = [...document.querySelectorAll('main *, aside *, header *')]
      .filter((one) => !one.closest('.visually-hidden, .skip, svg') && one.textContent?.trim() !== '')
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.right > wide + 1 || box.left < -1) && !framed(one);
      })
      .map(
        (one) =>
          `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} ${one.textContent?.trim().slice(0, 40)}`,
      );
    return [...sideways, ...out];
  });
}

/** What a pointer is to drag or draw, by its looks and its element, beside the date and the drawing, whose other ways dragging.test.ts goes. */
export function otherDrags(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isDragged = (one: Element): boolean => {
      const { cursor, resize, overflowX, touchAction } = getComputedStyle(one);
      return (
        one.matches('[draggable=true], input[type=range], [role=slider], [role=separator][tabindex]') ||
        /grab|move|-resize|crosshair/.test(cursor) ||
        touchAction === 'none' ||
        (resize !== 'none' && overflowX !== 'visible')
      );
    };
    return [...document.querySelectorAll('body *')]
      .filter((one) => !one.closest('.date-slider, .canvas') && one.checkVisibility() && isDragged(one))
      .map((one) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`);
  });
}
