// Open proposals away that a person is named in: their files would bring the person back.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Writing } from './openStore.ts';

const row = z.object({ id: z.string(), of: z.string().nullable(), text: z.string() });

/** Also those of which nobody has read yet what they hold. @returns how many */
export async function dropImports(tx: Writing, names: (text: string) => boolean): Promise<number> {
  const all = new Set<Id>();
  const read = new Set<Id>();
  const naming = new Set<Id>();
  await tx.stream('read/import-texts', {}, row, {
    begin: () => undefined,
    take: (_, { id, of, text }) => {
      all.add(id);
      if (of === 'text') read.add(id);
      if (names(text)) naming.add(id);
    },
  });
  const ids = [...all].filter((id) => naming.has(id) || !read.has(id));
  if (ids.length > 0) await tx.rows('write/drop-imports', { ids }, z.never());
  return ids.length;
}
