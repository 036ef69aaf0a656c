import { usePlace } from './useBoardwalk.ts';

/** Today in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The date in view: that of the scope, else today. */
export function useDate(): string {
  return usePlace().scope.asOf ?? today();
}
