// Somebody's attendance as one place of the document says it.
import type { Doubt } from '../../domain/doubt.ts';
import type { AttendanceStatus } from '../../domain/vocabulary.ts';
import type { Found } from './found.ts';

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
}
