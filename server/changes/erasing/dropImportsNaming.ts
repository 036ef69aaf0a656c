// Open proposals away that a person is named in: their files would bring the person back.
import type { Id } from '../../domain/records.ts';
import { dropImports, everyImportText } from '../../store/importTexts.ts';
import type { Writing } from '../../store/openStore.ts';

/** Also those of which nobody has read yet what they hold. @returns what their files are called, by name */
export async function dropImportsNaming(tx: Writing, names: (text: string) => boolean): Promise<string[]> {
  const all = new Map<Id, string>();
  const read = new Set<Id>();
  const naming = new Set<Id>();
  await everyImportText(tx, ({ id, name, of, text }) => {
    all.set(id, name);
    if (of === 'text') read.add(id);
    if (names(text)) naming.add(id);
  });
  const dropped = [...all].filter(([id]) => naming.has(id) || !read.has(id));
  await dropImports(
    tx,
    dropped.map(([id]) => id),
  );
  return dropped.map(([, name]) => name).sort();
}
