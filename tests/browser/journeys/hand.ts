// Two ways to do the same things: with a mouse, and with nothing but keys. A journey is written once, over a hand.
import type { Locator, Page } from 'playwright-core';
import { focus } from '../focus.ts';

export type HandName = 'mouse' | 'keyboard';

/** What somebody does. Each call but `write` is one action: a click, a chord, a word and Enter. */
export interface Hand {
  /** Presses a link, a button, a tab, a choice. */
  press: (target: Locator) => Promise<void>;
  /** Writes into a field in place of what stands there. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Done with the field: by mouse its button is pressed. */
  send: (button: Locator) => Promise<void>;
  /** By mouse what leads there is pressed, one after the other; by keyboard its keys are struck. */
  go: (way: { mouse: readonly Locator[]; keys: readonly string[] }) => Promise<void>;
}

export const hands: Record<HandName, (page: Page) => Hand> = {
  mouse: (page) => ({
    press: async (target) => {
      // Of a choice, what is seen is its label.
      const labelled = await target.evaluate((element) => element.matches('label input'));
      await (labelled ? target.locator('xpath=ancestor::label') : target).click();
    },
    write: async (field, text) => {
      await field.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    send: (button) => button.click(),
    go: async ({ mouse }) => {
      for (const target of mouse) await target.click();
    },
  }),
  keyboard: (page) => ({
    press: async (target) => {
      await reach(page, target);
      const key = await target.evaluate((element) => {
        if (element instanceof HTMLInputElement && element.type === 'radio' && element.checked) return null;
        return element.matches('input, summary') ? 'Space' : 'Enter';
      });
      if (key) await page.keyboard.press(key);
    },
    write: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    send: () => page.keyboard.press('Enter'),
    go: async ({ keys }) => {
      for (const key of keys) await page.keyboard.press(key);
    },
  }),
};

/** Tab by Tab, and by arrows within what is one stop, until the target has the focus; it must then be seen to have it. */
async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let strokes = 0; strokes < 300; strokes++) {
    const key = await target.evaluate(nextKey);
    if (key === null) {
      const { what, seen } = await focus(page);
      if (!seen) throw new Error(`The focus is not to be seen on: ${what}`);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`No key leads to ${target.toString()}.`);
}

/** The key that leads on to an element from where the focus is; null: it is there. */
function nextKey(element: Element): string | null {
  const active = document.activeElement;
  if (active === element || active === null) return active === null ? 'Tab' : null;
  const whole = element.closest('[role=radiogroup], [role=tablist], [role=grid], tbody');
  if (!whole?.contains(active) || active === whole) return 'Tab';
  if (whole.tagName === 'TBODY' && !(element.closest('th') && active.closest('th'))) return 'Tab';
  const after = (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const [to, from] = [element.getBoundingClientRect(), active.getBoundingClientRect()];
  const inLine = whole.matches('[role=radiogroup], [role=tablist]') || Math.abs(to.top - from.top) < from.height / 2;
  if (inLine) return after ? 'ArrowRight' : 'ArrowLeft';
  return after ? 'ArrowDown' : 'ArrowUp';
}
