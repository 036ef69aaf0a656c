// A seat of the landscape as it leaves the database: a list, since the names of its fields, a million times over, cost more than they say.
// Checked by hand for the same reason, and what many seats have in common is held once.
import { z } from 'zod';
import type { Attested } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import type { Id, Seat } from '../domain/records.ts';
import { type SeatRole, seatRoles } from '../domain/vocabulary.ts';
import { attest, type Said, saidShape } from './attest.ts';

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
    isListOf(evidence, (said) => saidShape.safeParse(said).success)
  );
}

function isListOf(value: unknown, is: (each: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isMaybe(value: unknown): boolean {
  return value === null || typeof value === 'string';
}

function isTie(value: unknown): boolean {
  return Array.isArray(value) && value.length === 3 && value.every(isText);
}

/** Makes seats of tuples; equal ids and equal lists are one in all that it makes. */
export function seatMaker(): (board: Id, tuple: SeatTuple) => Attested<Seat> {
  const ids = new Map<Id, Id>();
  const lists = new Map<string, string[]>();
  const same = (id: Id | null) => {
    if (id === null) return null;
    const known = ids.get(id);
    if (known === undefined) ids.set(id, id);
    return known ?? id;
  };
  const list = (values: string[]) => {
    const key = values.join('\n');
    const known = lists.get(key);
    if (known === undefined) lists.set(key, values);
    return known ?? values;
  };
  return (board, [id, lastChecked, role, title, from, to, seen, planned, ties, evidence]) => {
    const other = (type: string, label: string) =>
      ties.find((each) => each[0] === type && each[1] === label)?.[2] ?? null;
    const { certainty, sourceDates, inferredFacts } = attest({ evidence });
    return {
      id,
      lastChecked,
      board,
      person: same(other('HOLDS', 'Person')),
      organisation: same(other('HOLDS', 'Organisation')),
      post: same(other('HOLDS', 'Post') ?? other('BY', 'Post')),
      onBehalfOf: same(other('FOR', 'Organisation')),
      role: role satisfies SeatRole,
      title: same(title),
      from: same(from),
      to: same(to),
      seen: list(seen),
      planned,
      certainty,
      sourceDates: list(sourceDates),
      inferredFacts: list(inferredFacts),
    };
  };
}
