// A file as a reader sees it beside what was read: the lines of a document, or what the rows of a table say.

import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadLine } from '../../formats/reader.ts';
import type { Format, Row } from '../../formats/tables/format.ts';

export function shownLines({ lines, contents }: ParsedFile): readonly ReadLine[] {
  return lines ?? contents.flatMap(({ rows }) => (rows as readonly Row<Format>[]).map(shownRow));
}

function shownRow({ row, cells }: Row<Format>): ReadLine {
  const said = Object.values(cells)
    .flat()
    .filter((cell) => cell !== null && cell !== undefined);
  return { number: row, text: said.join(' · ') };
}
