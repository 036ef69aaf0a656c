// A seat of the landscape as it leaves the database: a list, since the names of its fields, a million times over, cost more than they say.
// Checked by hand for the same reason, and what many seats have in common is held once.
import { z } from 'zod';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id, Seat } from '../domain/records.ts';
import type { SeatTableMaker, SeatTie } from '../domain/seatTable.ts';
import { type SeatRole, seatRoles } from '../domain/vocabulary.ts';
import { attest, isMaybe, isSaid, type Said } from './attest.ts';

type Tie = [type: string, label: string, id: Id];

/** What `read/landscape-seats` says of one seat. */
export type SeatTuple = [
  id: Id,
  lastChecked: PartialDate | null,
  role: SeatRole,
  title: string | null,
  from: PartialDate | null,
  to: PartialDate | null,
  seen: PartialDate[],
  planned: boolean,
  ties: Tie[],
  evidence: Said[],
];

/** All seats of a board. */
export const seatTuples: z.ZodType<SeatTuple[]> = z.custom<SeatTuple[]>(
  (value) => Array.isArray(value) && value.every(isSeatTuple),
);

const roles: ReadonlySet<unknown> = new Set(seatRoles);

function isSeatTuple(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [id, lastChecked, role, title, from, to, seen, planned, ties, evidence] = value as unknown[];
  return (
    typeof id === 'string' &&
    [lastChecked, title, from, to].every(isMaybe) &&
    roles.has(role) &&
    typeof planned === 'boolean' &&
    isListOf(seen, isText) &&
    isListOf(ties, isTie) &&
    isListOf(evidence, isSaid)
  );
}

function isListOf(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTie(value: unknown): boolean {
  return Array.isArray(value) && value.length === 3 && value.every(isText);
}

/** Takes the seats of a board into a table. What equal words of evidence amount to is worked out once. */
export function addSeats(table: SeatTableMaker, board: Id, tuples: readonly SeatTuple[]): void {
  for (const [id, lastChecked, role, title, from, to, seen, planned, ties, evidence] of tuples) {
    const ends = { board, person: null, organisation: null, post: null, onBehalfOf: null, ...endsOf(ties) };
    const told = [lastChecked, role, title, from, to, planned, ...seen].map(keyOf).join();
    const key = `${told} ${evidence.flatMap((said) => said.map(keyOf)).join()}`;
    table.add(id, ends, key, () => {
      const { certainty, sourceDates, inferredFacts } = attest({ evidence });
      const record = { lastChecked, role, title, from, to, seen, planned };
      return { ...record, certainty, sourceDates, inferredFacts };
    });
  }
}

// No two lists of these have the same keys in a row: what is unknown has no length.
function keyOf(value: string | boolean | null): string {
  return value === null ? '-' : typeof value === 'string' ? `${value.length}:${value}` : String(value);
}

function endsOf(ties: readonly Tie[]): Partial<Pick<Seat, SeatTie>> {
  const ends: Partial<Pick<Seat, SeatTie>> = {};
  for (const [type, label, id] of ties) {
    if (type === 'FOR') ends.onBehalfOf = id;
    else if (label === 'Post') ends.post = id;
    else if (label === 'Person') ends.person = id;
    else if (label === 'Organisation') ends.organisation = id;
  }
  return ends;
}
