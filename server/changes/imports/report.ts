// What came of an import, as it is kept with it: how much was made and changed, what was left out and why, what differed from what was shown.
import { z } from 'zod';
import type { Change } from '../../domain/change.ts';
import type { Problem, Rule } from '../../domain/problem.ts';
import type { Id } from '../../domain/records.ts';
import { type ProposedAction, proposedActions, type RecordKind, recordKinds } from '../../domain/vocabulary.ts';
import type { Proposed } from '../proposeImport.ts';
import type { Compared } from './compared.ts';
import type { Decided } from './rewriteClaims.ts';
import type { Difference } from './seen.ts';

export interface LeftOut {
  key: Id;
  kind: RecordKind;
  label: string;
  row: number | null;
}

export interface ImportReport {
  change: Id | null;
  created: number;
  updated: number;
  unchanged: number;
  /** By row, no more than are shown; the count is of all. */
  leftOut: LeftOut[];
  leftOutCount: number;
  /** Rows that somebody left out since something was wrong with them. */
  rowsLeftOut: number;
  /** What was told of the file, no more than are shown; the count is of all. */
  problems: Problem[];
  problemCount: number;
  /** No more than are shown; the count is of all. */
  differences: Difference[];
  differenceCount: number;
}

const mostListed = 500;
const listed = { key: z.string(), kind: z.enum(recordKinds), label: z.string() };
const action: z.ZodType<ProposedAction | null> = z.enum(proposedActions).nullable();
const told: z.ZodType<Problem> = z.object({
  file: z.string(),
  row: z.number().nullable(),
  field: z.string().nullable(),
  rule: z.custom<Rule>((value) => typeof value === 'string'),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: z.enum(['ERROR', 'WARNING']),
});
const shape: z.ZodType<ImportReport> = z.object({
  change: z.string().nullable(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  leftOut: z.array(z.object({ ...listed, row: z.number().nullable() })),
  leftOutCount: z.number(),
  rowsLeftOut: z.number().default(0),
  // Older reports have none.
  problems: z.array(told).default([]),
  problemCount: z.number().default(0),
  differences: z.array(z.object({ ...listed, was: action, is: action })),
  differenceCount: z.number(),
});

export function readReport(text: string): ImportReport {
  return shape.parse(JSON.parse(text));
}

interface Committed {
  first: Compared;
  decided: Decided;
  second: Proposed;
  change: Change | null;
  differences: Difference[];
  rowsLeftOut: number;
}

export function reportOf({ first, decided, second, change, differences, rowsLeftOut }: Committed): ImportReport {
  const gone = new Set(decided.leftOut);
  const leftOut = first.items.flatMap(({ key, kind, label, row }): LeftOut[] => {
    const claims = first.batch.drafts.get(key)?.claims ?? [];
    return claims.length > 0 && claims.every((claim) => gone.has(claim)) ? [{ key, kind, label, row }] : [];
  });
  const { records } = second.proposal;
  const { problems } = first.proposal;
  const count = (...actions: readonly ProposedAction[]): number =>
    records.filter(({ action: each }) => actions.includes(each)).length;
  return {
    change: change?.id ?? null,
    created: change?.created ?? 0,
    updated: change?.updated ?? 0,
    unchanged: count('LINK', 'UNCHANGED'),
    leftOut: leftOut.slice(0, mostListed),
    leftOutCount: leftOut.length,
    rowsLeftOut,
    problems: problems.slice(0, mostListed),
    problemCount: problems.length,
    differences: differences.slice(0, mostListed),
    differenceCount: differences.length,
  };
}
