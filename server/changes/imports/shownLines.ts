// A file as a reader sees it beside what was read: the lines of a document, or what the rows of a table say.

import type { ParsedFile } from '../../formats/parseFile.ts';
import type { ReadLine } from '../../formats/reader.ts';
import type { Format, Row } from '../../formats/tables/format.ts';

/** What exports write so that nothing is lost, and no reader asks for. */
const unread: ReadonlySet<string> = new Set([
  'id',
  'person_id',
  'board_id',
  'organisation_id',
  'meeting_id',
  'certainty',
  'fact',
  'last_checked',
  'absorbed',
  'differs_from',
]);
/** What tells a file, or what is known by hand, from another of its name, at the end of what a source is called by. */
const mark = / (?:[0-9a-f]{20}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

export function shownLines(file: ParsedFile): readonly ReadLine[] {
  const several = file.contents.length > 1;
  return linesOf(file, (cells, format) => {
    const told = Object.entries(cells).filter(([column]) => !unread.has(column));
    const texts = told.flatMap(([column, cell]) => (column === 'source' ? String(cell ?? '').replace(mark, '') : cell));
    return { text: joined(texts), ...(several && { part: format }) };
  });
}

/** All that a file says, also what is not shown: in it is looked for whoever is to be erased. */
export function wholeLines(file: ParsedFile): readonly ReadLine[] {
  return linesOf(file, (cells) => ({ text: joined(Object.values(cells).flat()) }));
}

function linesOf(
  { lines, contents }: ParsedFile,
  say: (cells: Row<Format>['cells'], format: string) => Omit<ReadLine, 'number'>,
): readonly ReadLine[] {
  if (lines) return lines;
  return contents.flatMap(({ format, rows }) =>
    (rows as readonly Row<Format>[]).map(({ row, cells }) => ({ number: row, ...say(cells, format) })),
  );
}

function joined(cells: readonly unknown[]): string {
  return cells.filter((cell) => cell !== null && cell !== undefined && cell !== '').join(' · ');
}
