// Open proposals away that a person is named in: their files would bring the person back.
import type { Id } from '../../domain/records.ts';
import { dropImports, everyImportText } from '../../store/importTexts.ts';
import type { Writing } from '../../store/openStore.ts';

/** Also those of which nobody has read yet what they hold. @returns how many */
export async function dropImportsNaming(tx: Writing, names: (text: string) => boolean): Promise<number> {
  const all = new Set<Id>();
  const read = new Set<Id>();
  const naming = new Set<Id>();
  await everyImportText(tx, ({ id, of, text }) => {
    all.add(id);
    if (of === 'text') read.add(id);
    if (names(text)) naming.add(id);
  });
  const ids = [...all].filter((id) => naming.has(id) || !read.has(id));
  await dropImports(tx, ids);
  return ids.length;
}
