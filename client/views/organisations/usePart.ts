import { useEffect } from 'react';
import { usePlace } from '../../state/useBoardwalk.ts';

export type Part = 'boards' | 'carriers' | 'missing';

export const idOfPart = (part: Part): string => `organisation-${part}`;

/** Goes to the part of the page that the address names, once it is there: where a number of the list leads. */
export function usePart(ready: boolean): void {
  const { part } = usePlace().options;
  useEffect(() => {
    const there = ready && part ? document.getElementById(`organisation-${part}`) : null;
    there?.scrollIntoView();
    there?.focus({ preventScroll: true });
  }, [ready, part]);
}
