// With whom boards share more people than chance would give, before a plan and after.
import type { PlannerPlanFragment } from '../../api/operations.generated.ts';

/** The boards that it shares more with than chance would give, after the plan. */
export function pairsOf({ after }: PlannerPlanFragment, id: string): string[] {
  return after.overlaps.flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []));
}

export interface PairChange {
  a: string;
  b: string;
  became: 'went' | 'came' | 'stayed';
}

/** Pairs above chance before or after, those that go first. */
export function pairChanges({ before, after }: PlannerPlanFragment): PairChange[] {
  const keyOf = ({ a, b }: { a: string; b: string }): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const [was, is] = [new Set(before.overlaps.map(keyOf)), new Set(after.overlaps.map(keyOf))];
  const went = before.overlaps.filter((pair) => !is.has(keyOf(pair)));
  const came = after.overlaps.filter((pair) => !was.has(keyOf(pair)));
  const stayed = after.overlaps.filter((pair) => was.has(keyOf(pair)));
  return [
    ...went.map(({ a, b }) => ({ a, b, became: 'went' as const })),
    ...came.map(({ a, b }) => ({ a, b, became: 'came' as const })),
    ...stayed.map(({ a, b }) => ({ a, b, became: 'stayed' as const })),
  ];
}
