import { useCallback, useSyncExternalStore } from 'react';
import { usePrinting } from './printing.ts';

/** Whether the window is narrower than so many pixels; paper never is. */
export function useNarrow(pixels: number): boolean {
  const query = `(width < ${pixels}px)`;
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  const printing = usePrinting();
  const narrow = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return narrow && !printing;
}
