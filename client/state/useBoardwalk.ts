import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import type { Scope } from '../api/operations.generated.ts';
import { browserAddress } from './browserAddress.ts';
import type { Language, Place, Step, Theme } from './place.ts';
import { languageOf, themeOf } from './preferences.ts';
import { scopeInput } from './scopeInput.ts';
import { createStore, type Snapshot } from './store.ts';

/** The one store of the page. */
export const store = createStore(browserAddress());

/** The snapshot as of this moment: for what gives it on. */
export function useCurrentSnapshot(): Snapshot {
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

/** An option as of this moment: for fields, which must not be told late what was typed before. */
export function useCurrentOption(name: string): string | undefined {
  return useSyncExternalStore(store.subscribe, () => store.snapshot().place.options[name]);
}

/** The snapshot that what stands within it is drawn for. What is long to draw is given it a moment later than bars and buttons. */
export const Standing = createContext(store.snapshot());

/** Where somebody stands, and whether there is a step to undo or redo. */
export function useSnapshot(): Snapshot {
  return use(Standing);
}

export function usePlace(): Place {
  return useSnapshot().place;
}

/** The scope as a variable of queries. */
export function useScope(): Scope {
  const { scope } = usePlace();
  return useMemo(() => scopeInput(scope), [scope]);
}

/** The same scope at all times. */
export function useTimelessScope(): Scope {
  const { scope } = usePlace();
  return useMemo(() => scopeInput({ ...scope, asOf: null, from: null, to: null }), [scope]);
}

/** The scope for meetings: they lie on days, and no day has many of them, so as of a date those of all times are shown. */
export function useScopeOfMeetings(): Scope {
  const [chosen, timeless] = [useScope(), useTimelessScope()];
  return usePlace().scope.asOf ? timeless : chosen;
}

/** Makes the address that a step leads to, for `<a href>`: links of ours are followed without loading the page. */
export function useHref(): (step: Step) => string {
  usePlace();
  return store.addressOf;
}

export const useLanguage = (): Language => languageOf(usePlace());

export function useTheme(): Theme {
  const place = usePlace();
  const dark = useSyncExternalStore(systemTheme.subscribe, systemTheme.isDark);
  return themeOf(place, dark ? 'dark' : 'light');
}

/** The colours to begin with, before anything is drawn. */
export const startingTheme = (): Theme => themeOf(store.snapshot().place, systemTheme.isDark() ? 'dark' : 'light');

const systemTheme = {
  subscribe: (listener: () => void): (() => void) => {
    const query = window.matchMedia('(prefers-color-scheme: dark)');
    query.addEventListener('change', listener);
    return () => query.removeEventListener('change', listener);
  },
  isDark: (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches,
};
