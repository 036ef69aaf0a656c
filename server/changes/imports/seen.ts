// What was proposed of each record when a proposal was made, and what of it is otherwise by now.
import { z } from 'zod';
import type { Id } from '../../domain/records.ts';
import { type ProposedAction, proposedActions, type RecordKind, recordKinds } from '../../domain/vocabulary.ts';
import { parseKept } from '../../store/keptContent.ts';
import type { Item } from './items.ts';

type Seen = [key: Id, kind: RecordKind, action: ProposedAction, label: string];
const seenShape: z.ZodType<Seen[]> = z.array(
  z.tuple([z.string(), z.enum(recordKinds), z.enum(proposedActions), z.string()]),
);

/** A record of which something else is proposed by now; null: nothing was, or is. */
export interface Difference {
  key: Id;
  kind: RecordKind;
  label: string;
  was: ProposedAction | null;
  is: ProposedAction | null;
}

export function seenOf(items: readonly Item[]): Seen[] {
  return items.map(({ key, kind, action, label }) => [key, kind, action, label]);
}

/** @throws BoardwalkError CONFLICT where what was kept of the file is spoilt */
export function differencesSince(seen: string, now: readonly Item[], file: string): Difference[] {
  const then = new Map(parseKept(seen, seenShape, file).map((each) => [each[0], each]));
  const differing = now.flatMap(({ key, kind, action, label }): Difference[] => {
    const was = then.get(key)?.[2] ?? null;
    then.delete(key);
    return was === action ? [] : [{ key, kind, label, was, is: action }];
  });
  const gone = [...then.values()].map(([key, kind, was, label]): Difference => ({ key, kind, label, was, is: null }));
  return [...differing, ...gone];
}
