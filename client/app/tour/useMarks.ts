import { useEffect } from 'react';

/** Marks what these selectors find, also what comes later, until something else is to be marked. */
export function useMarks(selectors: readonly string[]): void {
  const sought = selectors.join(', ');
  useEffect(() => {
    if (sought === '') return;
    const mark = (): void => {
      for (const found of document.querySelectorAll(sought)) found.setAttribute('data-tour-mark', '');
    };
    mark();
    const watching = new MutationObserver(mark);
    watching.observe(document.body, { childList: true, subtree: true });
    return () => {
      watching.disconnect();
      for (const marked of document.querySelectorAll('[data-tour-mark]')) marked.removeAttribute('data-tour-mark');
    };
  }, [sought]);
}
