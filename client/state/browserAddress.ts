import type { AddressBar } from './store.ts';

/** The browser's own address bar. */
export function browserAddress(): AddressBar {
  const stepOf = (state: unknown): number =>
    typeof state === 'object' && state !== null && 'step' in state && typeof state.step === 'number' ? state.step : 0;
  return {
    read: () => ({ address: window.location.pathname + window.location.search, step: stepOf(window.history.state) }),
    push: (address, step) => window.history.pushState({ step }, '', address),
    replace: (address, step) => window.history.replaceState({ step }, '', address),
    go: (steps) => window.history.go(steps),
    listen: (moved) => window.addEventListener('popstate', moved),
  };
}
