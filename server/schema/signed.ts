import { authorReason } from '../changes/authorName.ts';
import type { Author } from '../changes/newChange.ts';

/** What every change may be signed with. */
export interface Signed {
  by?: string | null;
  why?: string | null;
}

/** @throws BoardwalkError BAD_INPUT for a reason that is too long or holds control characters */
export function authorOf({ by, why }: Signed): Author {
  return { who: whoOf(by), why: authorReason(why ?? '') };
}

/** Nobody need say who they are. */
export function whoOf(by: string | null | undefined): string {
  return by ?? 'anonymous';
}
