import { useEffect } from 'react';
import { store } from '../state/useBoardwalk.ts';
import { focusAfter } from './panelFocus.ts';

/** Follows links to places of ours without loading the page; all others, and clicks for a new tab, stay the browser's. */
export function useLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || !isOurs(link, event)) return;
      event.preventDefault();
      if (link.hash) {
        document.getElementById(link.hash.slice(1))?.focus();
        return;
      }
      if (link.closest('.stage') && document.querySelector('.frame[data-behind]')) {
        onceFollowed(() => link.isConnected && link.click());
        return;
      }
      const before = store.snapshot().place;
      store.follow(link.pathname + link.search);
      focusAfter(before, store.snapshot().place, link);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

/** A link of a view that has not followed yet leads on from where one stood before: it is followed when it has been drawn anew. */
function onceFollowed(then: () => void): void {
  requestAnimationFrame(() => (document.querySelector('.frame[data-behind]') ? onceFollowed(then) : then()));
}

function isOurs(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const here = link.origin === window.location.origin && !link.target && !link.hasAttribute('download');
  const page = !/^\/(graphql|health|export)/.test(link.pathname);
  return plain && here && page && !event.defaultPrevented;
}
