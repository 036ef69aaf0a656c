// How people are called where names are not shown: by a post, else by a seat, else by whom they are of or where they were.
import type { Values } from './errors.ts';
import type { SeatRole } from './vocabulary.ts';

/** By a post (of an organisation), a seat in a role on a board, an organisation, presence at a board; PERSON: nothing of it is known. */
export type RoleCode = 'POST' | 'POST_OF' | SeatRole | 'OF' | 'PRESENT' | 'PERSON';

/** The words for it in one language. */
export interface RoleWords {
  readonly language: string;
  called(code: RoleCode, values: Values): string;
  /** One of several who would be called the same. */
  numbered(called: string, number: number): string;
  /** Stands for a text that may name people. */
  readonly withheld: string;
  /** Stands for whoever did something here. */
  readonly somebody: string;
}
