// Somebody's attendance as one place of the document says it.
import type { Doubt } from '../../domain/doubt.ts';
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import { type Found, foundOf } from './found.ts';

export interface Attendee {
  found: Found;
  status: AttendanceStatus;
  /** Of the list below whose heading it stands. */
  organisation: string | null;
  lines: number[];
  /** The words. */
  quote: string;
  doubts: Doubt[];
  /** Whether a sentence says it, not a list. */
  isSentence: boolean;
  /** Whether a mark beside the name says it. */
  isMarked?: boolean;
}

/** Somebody who was away, and whom the entry names as having come instead. */
export function withStandIn(attendee: Attendee): Attendee[] {
  const { found, status } = attendee;
  const isAway = status === 'APOLOGIES' || status === 'ABSENT';
  if (found.satInBy === null) return [attendee];
  if (!isAway) return [attendee];
  const standIn: Found = { ...foundOf(found.satInBy, 2), deputyFor: found.written, organisation: found.organisation };
  return [attendee, { ...attendee, found: standIn, status: 'PRESENT', doubts: [], isSentence: true }];
}
