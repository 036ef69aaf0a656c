import { useCallback, useSyncExternalStore } from 'react';
import { type Decisions, decisions } from './decisions.ts';

/** What has been decided of a proposed import, and how more is decided. */
export function useDecisions(proposal: string): [Decisions, (taken: Readonly<Record<string, string | null>>) => void] {
  const decided = useSyncExternalStore(decisions.subscribe, () => decisions.of(proposal));
  const take = useCallback(
    (taken: Readonly<Record<string, string | null>>) => decisions.take(proposal, taken),
    [proposal],
  );
  return [decided, take];
}
