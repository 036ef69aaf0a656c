import { rememberTour, tourKnown } from './preferences.ts';

/** How many steps the tour has. */
export const tourSteps = 6;

let step: number | null = null;
const listeners = new Set<() => void>();

function settle(now: number | null): void {
  step = now;
  for (const listener of listeners) listener();
}

/** The tour of the first visit: at which step it is, from 0; null while nobody takes it. */
export const tour = {
  step: (): number | null => step,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  start: (): void => settle(0),
  goTo: (next: number): void => settle(Math.min(Math.max(next, 0), tourSteps - 1)),
  putOff: (): void => settle(null),
  /** Done or skipped: it does not begin by itself again. */
  end: (): void => {
    rememberTour();
    settle(null);
  },
};

/** Whether it begins by itself: on a first visit to the bare address, never on a link to something. */
export function beginsByItself(address: string, known: boolean = tourKnown()): boolean {
  return address === '/' && !known;
}
