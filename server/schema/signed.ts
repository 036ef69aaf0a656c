import type { Author } from '../changes/newChange.ts';

/** What every change may be signed with. */
export interface Signed {
  by?: string | null;
  why?: string | null;
}

export function authorOf({ by, why }: Signed): Author {
  return { who: whoOf(by), why: why ?? '' };
}

/** Nobody need say who they are. */
export function whoOf(by: string | null | undefined): string {
  return by ?? 'anonymous';
}
