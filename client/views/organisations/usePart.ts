import { useEffect } from 'react';
import { usePlace } from '../../state/useBoardwalk.ts';

const parts = ['boards', 'carriers', 'missing'] as const;
export type Part = (typeof parts)[number];

export const idOfPart = (part: Part): string => `organisation-${part}`;

/** Goes to the part of the page that the address names, once it is there: where a number of the list leads. */
export function usePart(ready: boolean): void {
  const { part: word } = usePlace().options;
  const part = parts.find((one) => one === word);
  useEffect(() => {
    const there = ready && part ? document.getElementById(idOfPart(part)) : null;
    there?.scrollIntoView();
    there?.focus({ preventScroll: true });
  }, [ready, part]);
}
