// What reading and comparing a file that was brought in came to, as it is kept with it: lists and first looks need no more.
import { z } from 'zod';
import { type ProposedAction, proposedActions, type RecordKind, recordKinds } from './vocabulary.ts';

export interface CountedItems {
  kind: RecordKind;
  action: ProposedAction;
  count: number;
}

export interface ImportFound {
  /** The revision of the landscape that it was compared with. */
  revision: number;
  rows: number;
  formats: string[];
  counts: CountedItems[];
  /** How many questions are open; records that ask the same count once. */
  undecided: number;
  /** How many problems keep it from being committed. */
  errors: number;
}

const shape: z.ZodType<ImportFound> = z.object({
  revision: z.number(),
  rows: z.number(),
  formats: z.array(z.string()),
  counts: z.array(z.object({ kind: z.enum(recordKinds), action: z.enum(proposedActions), count: z.number() })),
  undecided: z.number(),
  errors: z.number(),
});

export function readFound(text: string): ImportFound {
  return shape.parse(JSON.parse(text));
}
