// What a record's evidence amounts to, without its words.
import { z } from 'zod';
import type { Attested } from '../domain/landscape.ts';
import type { PartialDate } from '../domain/partialDate.ts';
import { type Certainty, certainties } from '../domain/vocabulary.ts';

/** Of one piece of evidence: how sure, the fact, and the date of the source. */
export type Said = [certainty: Certainty, fact: string | null, date: PartialDate | null];

export const saidShape: z.ZodType<Said> = z.tuple([z.enum(certainties), z.string().nullable(), z.string().nullable()]);

const sure: ReadonlySet<unknown> = new Set(certainties);

/** The same, checked by hand: a large landscape has a million of them. */
export function isSaid(value: unknown): value is Said {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [certainty, fact, date] = value as unknown[];
  return sure.has(certainty) && isMaybe(fact) && isMaybe(date);
}

export function isMaybe(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

/** The record with its certainty, the dates of its sources and the facts that are only inferred, in place of its evidence. */
export function attest<T extends { evidence: readonly Said[] }>({
  evidence,
  ...record
}: T): Attested<Omit<T, 'evidence'>> {
  const dates = new Set<PartialDate>();
  const stated = new Set<string | null>();
  const facts = new Set<string>();
  let certainty: Certainty = 'INFERRED';
  for (const [how, fact, date] of evidence) {
    if (date !== null) dates.add(date);
    if (how === 'STATED') {
      certainty = 'STATED';
      stated.add(fact);
    }
    if (fact !== null) facts.add(fact);
  }
  return {
    ...record,
    certainty,
    sourceDates: [...dates].sort(),
    inferredFacts: [...facts].filter((fact) => !stated.has(fact)).sort(),
  };
}
