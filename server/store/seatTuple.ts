// A seat of the landscape as it leaves the database: a list, since the names of its fields, 100,000 times over, cost more than they say.
import { z } from 'zod';
import type { Attested } from '../domain/landscape.ts';
import type { Id, Seat } from '../domain/records.ts';
import { attest, saidShape } from './attest.ts';
import { recordShapes } from './recordShapes.ts';

const { id, lastChecked, role, title, from, to, seen, planned } = recordShapes.SEAT.shape;
const tie = z.tuple([z.enum(['HOLDS', 'BY', 'FOR']), z.enum(['Person', 'Organisation', 'Post']), id]);

/** What `read/landscape-seats` says of one seat. */
export const seatTuple = z.tuple([
  id,
  lastChecked,
  role,
  title,
  from,
  to,
  seen,
  planned,
  z.array(tie),
  z.array(saidShape),
]);

/** The seat of the tuple, on this board. */
export function seatOf(board: Id, tuple: z.infer<typeof seatTuple>): Attested<Seat> {
  const [id, lastChecked, role, title, from, to, seen, planned, ties, evidence] = tuple;
  const other = (type: string, label: string) =>
    ties.find((each) => each[0] === type && each[1] === label)?.[2] ?? null;
  return attest({
    id,
    lastChecked,
    board,
    person: other('HOLDS', 'Person'),
    organisation: other('HOLDS', 'Organisation'),
    post: other('HOLDS', 'Post') ?? other('BY', 'Post'),
    onBehalfOf: other('FOR', 'Organisation'),
    role,
    title,
    from,
    to,
    seen,
    planned,
    evidence,
  });
}
