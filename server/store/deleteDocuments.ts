// Whole documents out of the graph: all are looked up before the first goes, since a look-up passes over what its transaction deleted.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import type { Writing } from './openStore.ts';

interface Deletion {
  kind: RecordKind;
  file: string;
  /** What `read/elements` calls the ids of this kind. */
  parameter: string;
}

/** In the order in which they go: what names others before what is named. */
const deletions: readonly Deletion[] = [
  { kind: 'ATTENDANCE', file: 'write/delete-attendances', parameter: 'attendances' },
  { kind: 'ACTION', file: 'write/delete-actions', parameter: 'actions' },
  { kind: 'SEAT', file: 'write/delete-seats', parameter: 'seats' },
  { kind: 'TENURE', file: 'write/delete-tenures', parameter: 'tenures' },
  { kind: 'MEETING', file: 'write/delete-meetings', parameter: 'meetings' },
  { kind: 'BOARD', file: 'write/delete-boards', parameter: 'boards' },
  { kind: 'POST', file: 'write/delete-posts', parameter: 'posts' },
  { kind: 'PERSON', file: 'write/delete-people', parameter: 'people' },
  { kind: 'ORGANISATION', file: 'write/delete-organisations', parameter: 'organisations' },
  { kind: 'THEME', file: 'write/delete-themes', parameter: 'themes' },
  { kind: 'AREA', file: 'write/delete-areas', parameter: 'areas' },
  { kind: 'SOURCE', file: 'write/delete-sources', parameter: 'sources' },
];
const elementsRow = z.object({ kind: z.string(), elements: z.array(z.string()) });

/**
 * Deletes the documents of these ids, with their own ties and evidence. Nothing else may name them (`readUsers`): then the
 * transaction fails as a whole.
 */
export async function deleteDocuments(tx: Writing, ids: ReadonlyMap<RecordKind, readonly Id[]>): Promise<void> {
  const asked = deletions.map(({ kind, parameter }) => [parameter, ids.get(kind) ?? []]);
  const rows = await tx.rows('read/elements', Object.fromEntries(asked), elementsRow);
  const found = new Map<string, readonly string[]>(rows.map(({ kind, elements }) => [kind, elements]));
  for (const { kind, file } of deletions) {
    const elements = found.get(kind) ?? [];
    if (elements.length > 0) await tx.rows(file, { elements }, z.object({ deleted: z.number() }));
  }
}
