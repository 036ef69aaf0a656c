// Somebody whom a document names, as it names them.
import type { AttendanceStatus } from '../../domain/vocabulary.ts';

export interface Found {
  /** As written, with title and letters. */
  written: string;
  organisation: string | null;
  role: string | null;
  /** What the entry itself says; null: what its section says. */
  status: AttendanceStatus | null;
  isChair: boolean;
  /** As written: whom somebody sat in for. */
  deputyFor: string | null;
  /** As written: who came instead. */
  satInBy: string | null;
  /** As the document gives them. */
  initials: string | null;
  handle: string | null;
  /** How sure it is that this is a person. */
  sureness: number;
  /** Words on the status that are not clear. */
  unclear: string | null;
}

export function foundOf(written: string, sureness: number): Found {
  return {
    written,
    organisation: null,
    role: null,
    status: null,
    isChair: false,
    deputyFor: null,
    satInBy: null,
    initials: null,
    handle: null,
    sureness,
    unclear: null,
  };
}
