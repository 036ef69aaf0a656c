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
  let before: SeatTuple | undefined;
  let term = -1;
  for (const tuple of tuples) {
    // Seats of one board mostly say the same.
    if (!before || !sayTheSame(before, tuple)) term = placeOfTerms(table, tuple);
    before = tuple;
    table.add(tuple[0], endsOf(board, tuple[8]), term);
  }
}

function sayTheSame(a: SeatTuple, b: SeatTuple): boolean {
  for (const part of [1, 2, 3, 4, 5, 7] as const) if (a[part] !== b[part]) return false;
  const [seenA, seenB, saidA, saidB] = [a[6], b[6], a[9], b[9]];
  if (seenA.length !== seenB.length || saidA.length !== saidB.length) return false;
  return (
    seenA.every((date, i) => date === seenB[i]) &&
    saidA.every(([how, fact, date], i) => how === saidB[i]?.[0] && fact === saidB[i][1] && date === saidB[i][2])
  );
}

function placeOfTerms(table: SeatTableMaker, tuple: SeatTuple): number {
  const [, lastChecked, role, title, from, to, seen, planned, , evidence] = tuple;
  const told = [lastChecked, role, title, from, to, planned, ...seen].map(keyOf).join();
  const key = `${told} ${evidence.flatMap((said) => said.map(keyOf)).join()}`;
  return table.placeOfTerms(key, () => {
    const { certainty, sourceDates, inferredFacts } = attest({ evidence });
    return { lastChecked, role, title, from, to, seen, planned, certainty, sourceDates, inferredFacts };
  });
}

// No two lists of these have the same keys in a row: what is unknown has no length.
function keyOf(value: string | boolean | null): string {
  return value === null ? '-' : typeof value === 'string' ? `${value.length}:${value}` : String(value);
}

function endsOf(board: Id, ties: readonly Tie[]): Pick<Seat, SeatTie> {
  const ends: Pick<Seat, SeatTie> = { board, person: null, organisation: null, post: null, onBehalfOf: null };
  for (const [type, label, id] of ties) {
    if (type === 'FOR') ends.onBehalfOf = id;
    else if (label === 'Post') ends.post = id;
    else if (label === 'Person') ends.person = id;
    else if (label === 'Organisation') ends.organisation = id;
  }
  return ends;
}
