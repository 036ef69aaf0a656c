// Which records name a record, and so could not stand without it.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { RecordKind } from '../domain/vocabulary.ts';
import { kindOf } from './kindOf.ts';
import type { Reading } from './openStore.ts';

export interface User {
  kind: RecordKind;
  id: Id;
  /** Its name or its caption. */
  name: string;
}

const files: Partial<Record<RecordKind, string>> = {
  PERSON: 'read/users-of-people',
  ORGANISATION: 'read/users-of-organisations',
  BOARD: 'read/users-of-boards',
  POST: 'read/users-of-posts',
  MEETING: 'read/users-of-meetings',
  THEME: 'read/users-of-themes',
  AREA: 'read/users-of-areas',
  SOURCE: 'read/users-of-sources',
};

/** The records that name one of these, each once: a board's seats and meetings, a person's seats, what a source states. */
export async function readUsers(on: Reading, kind: RecordKind, ids: readonly Id[]): Promise<User[]> {
  const file = files[kind];
  if (file === undefined || ids.length === 0) return [];
  const row = z.object({ id: z.string(), name: z.string().nullable(), label: z.string() });
  const users = await on.rows(file, { ids }, row);
  const byId = new Map(users.map(({ id, name, label }) => [id, { kind: kindOf(label), id, name: name ?? id }]));
  return [...byId.values()];
}
