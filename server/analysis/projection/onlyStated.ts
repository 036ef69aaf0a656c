// What is left of a record when only what a source states counts: facts that are merely inferred become unknown.
import type { Attested } from '../../domain/landscape.ts';
import type { AnyRecord } from '../../domain/records.ts';

/** The record with its inferred facts left out: a field (`tier`) is null or empty, a tie (`themes:…`) is gone from its list. */
export function onlyStated<T extends Attested<AnyRecord>>(record: T): T {
  if (record.inferredFacts.length === 0) return record;
  const inferred = new Set(record.inferredFacts);
  const fields = Object.entries(record).map(([field, value]) => [field, stated(field, value, inferred)]);
  return Object.fromEntries(fields) as T;
}

const partsOfTheRecord = new Set(['id', 'name', 'certainty', 'sourceDates', 'inferredFacts', 'lastChecked']);

function stated(field: string, value: unknown, inferred: ReadonlySet<string>): unknown {
  if (partsOfTheRecord.has(field)) return value;
  if (Array.isArray(value)) return inferred.has(field) ? [] : value.filter((to) => !inferred.has(`${field}:${to}`));
  return inferred.has(field) || inferred.has(`${field}:${String(value)}`) ? null : value;
}
