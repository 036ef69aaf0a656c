import { store, useCurrentOption } from './useBoardwalk.ts';

/** The name by which a list is narrowed, as the address keeps it: each letter continues the last step. */
export function useFind() {
  return {
    value: useCurrentOption('find') ?? '',
    onChange: (find: string): void => store.step({ options: { find: find || null } }, 'replace'),
  };
}
