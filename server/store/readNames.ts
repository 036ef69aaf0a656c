// What the records of a kind are called: how an import finds the records that its rows name.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { NamedKind } from '../domain/vocabulary.ts';
import type { Reading } from './openStore.ts';

const files = {
  PERSON: 'read/names-of-people',
  ORGANISATION: 'read/names-of-organisations',
  BOARD: 'read/names-of-boards',
  POST: 'read/names-of-posts',
  THEME: 'read/names-of-themes',
  AREA: 'read/names-of-areas',
  SOURCE: 'read/names-of-sources',
} as const satisfies Record<NamedKind, string>;

export interface Names {
  id: Id;
  /** A source's title. */
  name: string;
  nameCy: string | null;
  acronym: string | null;
  aliases: string[];
  /** A post's organisation. */
  organisation: Id | null;
  /** What files call a source. */
  key: string | null;
  /** The ids of the records that were merged into it. */
  absorbed: Id[];
}

const maybe = z.string().nullable();
const row: z.ZodType<Names> = z.object({
  id: z.string(),
  name: z.string(),
  nameCy: maybe,
  acronym: maybe,
  aliases: z.array(z.string()),
  organisation: maybe,
  key: maybe,
  absorbed: z.array(z.string()),
});

/** All records of the kind. */
export function readNames(on: Reading, kind: NamedKind): Promise<Names[]> {
  return on.rows(files[kind], {}, row);
}
