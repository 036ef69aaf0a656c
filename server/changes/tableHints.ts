// What the database knows of tables with headings of their own before one is read, and what it is to know afterwards.
import type { KeptMapping } from '../domain/mapping.ts';
import type { ParsedFile } from '../formats/parseFile.ts';
import { readKeptMappings } from '../store/keptMappings.ts';
import type { Reading } from '../store/openStore.ts';
import { readNames } from '../store/readNames.ts';

export interface TableHints {
  /** Mappings that tables were imported with. */
  kept: readonly KeptMapping[];
  /** What the boards are called. */
  boards: readonly string[];
}

export async function readTableHints(on: Reading): Promise<TableHints> {
  const names = await readNames(on, 'BOARD');
  const boards = names.flatMap(({ name, nameCy, aliases }) => [name, ...(nameCy === null ? [] : [nameCy]), ...aliases]);
  return { kept: await readKeptMappings(on), boards };
}

/** The mappings to keep of files that are imported. What every row of a table says is of that table, and not of the next. */
export function mappingsUsed(files: readonly ParsedFile[]): KeptMapping[] {
  return files
    .flatMap(({ tables = [] }) => tables)
    .filter(({ by, isRead }) => isRead && by !== 'OWN')
    .map(({ key, places, mapping }) => ({ key, places, mapping: { ...mapping, fixed: {} } }));
}
