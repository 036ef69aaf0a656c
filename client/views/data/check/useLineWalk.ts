import { type RefObject, useEffect } from 'react';

/** Up and down go from one line that says something to the next. */
export function useLineWalk(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = list.current;
    const walk = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const links = step ? [...(within?.querySelectorAll<HTMLElement>('a') ?? [])] : [];
      const at = event.target instanceof HTMLElement ? links.indexOf(event.target) : -1;
      const next = at < 0 ? undefined : links[at + (step ?? 0)];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    within?.addEventListener('keydown', walk);
    return () => within?.removeEventListener('keydown', walk);
  });
}
