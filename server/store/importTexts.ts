// What open imports hold as text, looked through without having it all at once; and open imports taken away whole.
import { z } from 'zod';
import type { Id } from '../domain/records.ts';
import type { Reading, Writing } from './openStore.ts';
import { withoutEscapes } from './writtenTexts.ts';

const row = z.object({ id: z.string(), name: z.string(), of: z.string().nullable(), text: z.string() });
/** `of` null: the import holds no text yet. Of what is kept as JSON, with blanks for line breaks and the like. */
type ImportText = z.infer<typeof row>;

export async function everyImportText(on: Reading, take: (part: ImportText) => void): Promise<void> {
  await on.stream('read/import-texts', {}, row, {
    begin: () => undefined,
    take: (_, part) => take(part.of?.startsWith('seen') ? { ...part, text: withoutEscapes(part.text) } : part),
  });
}

export async function dropImports(tx: Writing, ids: readonly Id[]): Promise<void> {
  if (ids.length > 0) await tx.rows('write/drop-imports', { ids }, z.never());
}
