// Two times of one landscape side by side: what is there at one of them and not at the other, or only on days between the two.
import { dayText } from '../../domain/partialDate.ts';
import type { DayWindow } from '../../domain/scope.ts';
import { type Projection, project } from '../projection/project.ts';

/** BEGAN: there at the second time, not at the first. ENDED: the other way round. PASSED: at neither, but on a day between them. */
export type DifferenceKind = 'BEGAN' | 'ENDED' | 'PASSED';

export interface Times {
  earlier: Projection;
  later: Projection;
  /** The days after the one and before the other; null: there are none. */
  between: Projection | null;
  /** Asked from the later to the earlier: what began since has ended then. */
  backwards: boolean;
}

export function timesOf(before: Projection, after: Projection): Times {
  const backwards = comesAfter(before.days, after.days);
  const [earlier, later] = backwards ? [after, before] : [before, after];
  const [first, last] = [earlier.days.last + 1, later.days.first - 1];
  const { workedOut, scope } = earlier;
  const between =
    first > last ? null : project(workedOut, { ...scope, asOf: null, from: dayText(first), to: dayText(last) });
  return { earlier, later, between, backwards };
}

/** What is there at each of the three times is listed by key; what differs, in the order of the keys. */
export function compared<T>(
  times: Times,
  listedAt: (projection: Projection) => ReadonlyMap<string, T>,
): { value: T; kind: DifferenceKind }[] {
  const [earlier, later] = [listedAt(times.earlier), listedAt(times.later)];
  const between = times.between ? listedAt(times.between) : new Map<string, T>();
  const differing: [string, { value: T; kind: DifferenceKind }][] = [];
  for (const [key, value] of earlier) if (!later.has(key)) differing.push([key, { value, kind: 'ENDED' }]);
  for (const [key, value] of later) if (!earlier.has(key)) differing.push([key, { value, kind: 'BEGAN' }]);
  for (const [key, value] of between)
    if (!earlier.has(key) && !later.has(key)) differing.push([key, { value, kind: 'PASSED' }]);
  return differing.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, difference]) => difference);
}

/** The kind as asked for, given the one in order of time. */
export function asAsked(kind: DifferenceKind, { backwards }: Times): DifferenceKind {
  if (!backwards || kind === 'PASSED') return kind;
  return kind === 'BEGAN' ? 'ENDED' : 'BEGAN';
}

function comesAfter(a: DayWindow, b: DayWindow): boolean {
  return a.first > b.first || (a.first === b.first && a.last > b.last);
}
