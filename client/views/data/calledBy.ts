import type { Named } from '../../ui/RecordName.tsx';

/** What a record with a name is called; one of a kind without names by its id. */
export function calledBy(record: { id: string; name?: string; nameCy?: string | null }): Named {
  return { name: record.name ?? record.id, nameCy: record.nameCy ?? null };
}
