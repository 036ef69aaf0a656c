import { useSyncExternalStore } from 'react';
import { onSignature, signature } from './preferences.ts';

/** What whoever works here is called in the log of changes; null: nobody has said. */
export function useSignature(): string | null {
  return useSyncExternalStore(onSignature, signature);
}
