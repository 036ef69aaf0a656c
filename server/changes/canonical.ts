// When two documents say the same: fields and evidence in any order, lists as sets.
import type { Document } from '../domain/evidence.ts';

/** A text that is the same for documents that say the same. */
export function canonical(document: Document | null): string {
  return JSON.stringify(ordered(document));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => JSON.stringify(ordered(each))).sort();
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, ordered(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
