/** Where the focus goes after a link was followed, and where it came from. */
export type Destination = 'panel' | 'page';

let wanted: Destination | null = null;
let origin: HTMLElement | null = null;

export function askForFocus(destination: Destination, from: HTMLElement | null = null): void {
  wanted = destination;
  if (from && !from.closest('[data-record-panel]')) origin = from;
}

/** Whether this destination was asked for; the asking is then done with. */
export function takesFocus(destination: Destination): boolean {
  if (wanted !== destination) return false;
  wanted = null;
  return true;
}

/** Back to the link that opened the panel, if it is still there. */
export function returnFocus(): void {
  if (origin?.isConnected) origin.focus();
  else document.getElementById('main')?.focus();
  origin = null;
}
