import type { Place } from '../state/place.ts';

/** Where the focus goes after a link was followed, and where it came from. */
export type Destination = 'panel' | 'page' | 'origin';

let wanted: Destination | null = null;
let byKey = false;
let origin: HTMLElement | null = null;

export function askForFocus(destination: Destination, from: HTMLElement | null = null): void {
  wanted = destination;
  byKey = false;
  if (from && !from.closest('[data-record-panel]')) origin = from;
}

/** Asks for the focus where a step from one place to another leads; a step within the page leaves it where it is. */
export function focusAfter(before: Place, after: Place, from: HTMLElement | null = null): void {
  if (after.view !== before.view || after.record !== before.record) askForFocus('page');
  else if (after.selection.join() === before.selection.join()) return;
  else if (after.selection.length > 0) askForFocus('panel', from);
  else if (document.activeElement?.closest('[data-record-panel]')) returnFocus();
}

/** The same for a step taken by a key: the browser does not count those with Ctrl, and would draw no ring. */
export function focusAfterKey(before: Place, after: Place): void {
  focusAfter(before, after);
  byKey = true;
}

/** How to focus this destination if it was asked for, else null; the asking is then done with. */
export function takesFocus(destination: Destination): FocusOptions | null {
  if (wanted !== destination) return null;
  wanted = null;
  return byKey ? { focusVisible: true } : {};
}

/** Asks for the focus back where the panel was opened from, once the view has followed: until then it may be covered. */
export const returnFocus = (): void => askForFocus('origin');

/** To the link that opened the panel, if it is still there. */
export function focusOrigin(): void {
  if (origin?.isConnected) origin.focus();
  else document.getElementById('main')?.focus();
  origin = null;
}
