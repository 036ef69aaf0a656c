import { useSyncExternalStore } from 'react';

/** As wide as a sheet of A4 in the smaller type of paper, in pixels. */
export const paperWidth = 880;

let printing = false;
const listeners = new Set<() => void>();

function turn(now: boolean): void {
  if (now === printing) return;
  printing = now;
  // First the colours of paper, then whoever draws with them.
  document.documentElement.toggleAttribute('data-printing', now);
  for (const listener of listeners) listener();
}

/** Watches for the page being printed; the returned function ends it. */
export function watchPrinting(): () => void {
  const media = window.matchMedia('print');
  const begins = (): void => turn(true);
  const ends = (): void => turn(false);
  const changed = (): void => turn(media.matches);
  window.addEventListener('beforeprint', begins);
  window.addEventListener('afterprint', ends);
  media.addEventListener('change', changed);
  changed();
  return () => {
    window.removeEventListener('beforeprint', begins);
    window.removeEventListener('afterprint', ends);
    media.removeEventListener('change', changed);
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether the page is being printed: then everything is drawn whole, as wide as on a large screen, on white. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing);
